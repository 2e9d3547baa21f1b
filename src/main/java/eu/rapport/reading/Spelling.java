package eu.rapport.reading;

/** How many slips of the fingers lie between two words: a letter too many, missing, wrong, or two swapped. */
public final class Spelling {
    private Spelling() {}

    /** How many slips a word of this length may have and still be taken for another. */
    static int slipsAllowed(int length) {
        if (length <= 4) {
            return 0;
        }
        return length <= 8 ? 1 : length <= 14 ? 2 : 3;
    }

    /** The number of slips, or one more than {@code most} as soon as there are too many. */
    public static int slips(String typed, String meant, int most) {
        if (Math.abs(typed.length() - meant.length()) > most) {
            return most + 1;
        }
        int[] beforeLast = new int[meant.length() + 1];
        int[] last = new int[meant.length() + 1];
        for (int column = 0; column <= meant.length(); column++) {
            last[column] = column;
        }
        for (int row = 1; row <= typed.length(); row++) {
            int[] current = nextRow(typed, meant, row, last, beforeLast);
            if (isBeyond(most, last) && isBeyond(most, current)) {
                return most + 1;
            }
            beforeLast = last;
            last = current;
        }
        return Math.min(last[meant.length()], most + 1);
    }

    /** Slips never grow fewer: what two rows in a row have lost is lost. */
    private static boolean isBeyond(int most, int[] row) {
        for (int slips : row) {
            if (slips <= most) {
                return false;
            }
        }
        return true;
    }

    private static int[] nextRow(String typed, String meant, int row, int[] last, int[] beforeLast) {
        int[] current = new int[meant.length() + 1];
        current[0] = row;
        for (int column = 1; column <= meant.length(); column++) {
            int wrong = typed.charAt(row - 1) == meant.charAt(column - 1) ? 0 : 1;
            int least = Math.min(Math.min(last[column], current[column - 1]) + 1, last[column - 1] + wrong);
            if (areSwapped(typed, meant, row, column)) {
                least = Math.min(least, beforeLast[column - 2] + 1);
            }
            current[column] = least;
        }
        return current;
    }

    private static boolean areSwapped(String typed, String meant, int row, int column) {
        return row > 1
                && column > 1
                && typed.charAt(row - 1) == meant.charAt(column - 2)
                && typed.charAt(row - 2) == meant.charAt(column - 1);
    }
}
