package eu.rapport.conversation;

import java.io.IOException;

/** Fetches what people recorded. Implemented by the package that knows the messenger. */
public interface Recordings {
    /** The bytes of a file that somebody sent, as they came; throws where it is gone, too large, or out of reach. */
    byte[] fetch(String fileId) throws IOException;
}
