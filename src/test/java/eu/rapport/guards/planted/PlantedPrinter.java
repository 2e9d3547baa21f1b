package eu.rapport.guards.planted;

/** Prints past the log. */
public class PlantedPrinter {
    void print() {
        System.out.println("hello");
    }
}
