package eu.rapport.soak;

import java.io.IOException;

/** The packaged jar, unpacked by its own tool as in the container: it starts faster so. */
final class Unpacked {
    private Unpacked() {}

    static void jar() throws IOException, InterruptedException {
        Process unpacking = new ProcessBuilder(
                        BotProcess.java(),
                        "-Djarmode=tools",
                        "-jar",
                        "target/rapport.jar",
                        "extract",
                        "--force",
                        "--destination",
                        "target/soak/app")
                .inheritIO()
                .start();
        if (unpacking.waitFor() != 0) {
            throw new IOException("target/rapport.jar cannot be unpacked");
        }
    }
}
