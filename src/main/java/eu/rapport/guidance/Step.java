package eu.rapport.guidance;

/** The parts of the paper, each in a file of its own. */
enum Step {
    SUMMARY("0-summary", "Summary"),
    PREPARATIONS("1-preparations", "Preparations"),
    RELATIONSHIPS("2-relationships", "Establishing relationships"),
    PARTNERS("3-partners", "Selecting partners"),
    DIALOGUE("4-dialogue", "Dialogue and collaboration"),
    CRISIS("5-crisis", "Responding to a crisis"),
    NATIONAL("6-national", "The national context");

    private final String file;
    private final String heading;

    Step(String file, String heading) {
        this.file = file;
        this.heading = heading;
    }

    /** Whether a section is the part itself, so that naming both would say it twice. */
    boolean isCalled(String section) {
        return section.equalsIgnoreCase(heading);
    }

    String file() {
        return file + ".txt";
    }
}
