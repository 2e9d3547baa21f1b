package eu.rapport.health;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** The mark of a state in a picture: told apart by shape, and by colour for those who see it. */
enum Mark {
    /** A filled disc with an exclamation mark. */
    AT_RISK(new Color(0xB3261E)) {
        @Override
        void shape(Graphics2D pen, int x, int y, int radius) {
            pen.fill(new Ellipse2D.Double(x - radius, y - radius, 2.0 * radius, 2.0 * radius));
            pen.setColor(Color.WHITE);
            pen.setStroke(new BasicStroke(radius / 4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            pen.drawLine(x, y - radius / 2, x, y + radius / 8);
            pen.fill(new Ellipse2D.Double(x - radius / 7.0, y + radius / 2.4, radius / 3.5, radius / 3.5));
        }
    },
    /** An open ring, half of it still to be drawn. */
    REBUILDING(new Color(0x5B4B9A)) {
        @Override
        void shape(Graphics2D pen, int x, int y, int radius) {
            pen.setStroke(new BasicStroke(radius / 2.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            int inner = radius - radius / 6;
            pen.drawArc(x - inner, y - inner, 2 * inner, 2 * inner, 90, 250);
        }
    },
    /** A triangle. */
    WATCH(new Color(0xC77700)) {
        @Override
        void shape(Graphics2D pen, int x, int y, int radius) {
            Path2D triangle = new Path2D.Double();
            triangle.moveTo(x, y - radius);
            triangle.lineTo(x + radius, y + radius * 0.8);
            triangle.lineTo(x - radius, y + radius * 0.8);
            triangle.closePath();
            pen.fill(triangle);
        }
    },
    /** A tick. */
    GOOD(new Color(0x2E7D4F)) {
        @Override
        void shape(Graphics2D pen, int x, int y, int radius) {
            pen.setStroke(new BasicStroke(radius / 3f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            Path2D tick = new Path2D.Double();
            tick.moveTo(x - radius * 0.6, y);
            tick.lineTo(x - radius * 0.1, y + radius * 0.5);
            tick.lineTo(x + radius * 0.7, y - radius * 0.5);
            pen.draw(tick);
        }
    },
    /** A dash. */
    TOO_EARLY(new Color(0x8A857B)) {
        @Override
        void shape(Graphics2D pen, int x, int y, int radius) {
            pen.setStroke(new BasicStroke(radius / 3f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            pen.drawLine(x - radius / 2, y, x + radius / 2, y);
        }
    };

    private final Color colour;

    Mark(Color colour) {
        this.colour = colour;
    }

    static Mark of(HealthState state) {
        return valueOf(state.name());
    }

    abstract void shape(Graphics2D pen, int x, int y, int radius);

    void draw(Graphics2D pen, int x, int y, int radius) {
        pen.setColor(colour);
        shape(pen, x, y, radius);
    }
}
