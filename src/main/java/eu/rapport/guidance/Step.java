package eu.rapport.guidance;

/** The parts of the paper, each in a file of its own. */
enum Step {
    SUMMARY("0-summary"),
    PREPARATIONS("1-preparations"),
    RELATIONSHIPS("2-relationships"),
    PARTNERS("3-partners"),
    DIALOGUE("4-dialogue"),
    CRISIS("5-crisis"),
    NATIONAL("6-national");

    private final String file;

    Step(String file) {
        this.file = file;
    }

    String file() {
        return file + ".txt";
    }
}
