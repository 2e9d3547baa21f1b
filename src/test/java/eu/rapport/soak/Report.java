package eu.rapport.soak;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The figures of a run, each with what it must be. */
final class Report {
    /** One figure; without a bound it is only shown. */
    record Line(String run, String what, String figure, String bound, boolean kept) {}

    private final List<Line> lines = new ArrayList<>();
    private final boolean timed;

    /** {@code timed}: whether times count as well; on a machine that does other things they say nothing. */
    Report(boolean timed) {
        this.timed = timed;
    }

    void none(String run, String what, long count) {
        most(run, what, count, 0);
    }

    void most(String run, String what, double figure, double most) {
        lines.add(new Line(run, what, number(figure), most == 0 ? "0" : "at most " + number(most), figure <= most));
    }

    void least(String run, String what, double figure, double least) {
        lines.add(new Line(run, what, number(figure), "at least " + number(least), figure >= least));
    }

    void time(String run, String what, double figure, double most) {
        String bound = "at most " + number(most);
        lines.add(new Line(run, what, number(figure), bound, !timed || figure <= most));
    }

    void rate(String run, String what, double figure, double least) {
        String bound = "at least " + number(least);
        lines.add(new Line(run, what, number(figure), bound, !timed || figure >= least));
    }

    void shown(String run, String what, Object figure) {
        lines.add(new Line(
                run,
                what,
                figure instanceof Number number ? number(number.doubleValue()) : figure.toString(),
                "",
                true));
    }

    /** A run that came to no end, and why. */
    void failed(String run, String why) {
        lines.add(new Line(run, "came to its end: " + why.lines().findFirst().orElse(""), "no", "yes", false));
    }

    /** What is not as it must be. */
    List<Line> broken() {
        return lines.stream().filter(each -> !each.kept()).toList();
    }

    @Override
    public String toString() {
        StringBuilder table =
                new StringBuilder("\n%-22s %-58s %10s   %s%n".formatted("run", "what", "figure", "must be"));
        String last = "";
        for (Line line : lines) {
            String run = line.run().equals(last) ? "" : line.run();
            last = line.run();
            table.append("%-22s %-58s %10s   %-14s %s%n"
                    .formatted(run, line.what(), line.figure(), line.bound(), line.kept() ? "" : "<<<< NOT KEPT"));
        }
        return table.toString();
    }

    private static String number(double number) {
        return number == Math.rint(number)
                ? Long.toString(Math.round(number))
                : String.format(Locale.ROOT, "%.2f", number);
    }
}
