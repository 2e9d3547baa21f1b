package eu.rapport.meetings;

import eu.rapport.reading.Reading;
import eu.rapport.shared.Side;

/** A promise that one side gave, in people's words. */
record PromiseFact(Side by, String words, DayFact due) {
    static PromiseFact read(Reading.Promise promise) {
        return new PromiseFact(promise.by(), promise.text(), DayFact.read(promise.due()));
    }

    PromiseFact due(DayFact changed) {
        return new PromiseFact(by, words, changed);
    }

    PromiseFact otherSide() {
        return new PromiseFact(by.other(), words, due);
    }

    PromiseFact words(String changed) {
        return new PromiseFact(by, changed, due);
    }

    NewMeeting.Promised promised() {
        return new NewMeeting.Promised(by, words, due.day());
    }
}
