package eu.rapport.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the clauses of a message say, each taken for one thing: a contact, a follow-up, a promise or a concern. */
final class Facts {
    /** How many words after a contact may still deny it. */
    private static final int DENIED_WITHIN = 5;

    private final Scene scene;
    private final List<Span> clauses;
    private final List<Role> roles = new ArrayList<>();
    private final List<Reading.Promise> promises = new ArrayList<>();
    private final List<Reading.Concern> concerns = new ArrayList<>();
    private Optional<Reading.FollowUp> followUp = Optional.empty();
    private boolean contact;

    private enum Role {
        CONTACT,
        FOLLOW_UP,
        PROMISE,
        CONCERN,
        ORDER,
        OTHER
    }

    Facts(Scene scene) {
        this.scene = scene;
        this.clauses = new Clauses(scene).all();
        for (int index = 0; index < clauses.size(); index++) {
            roles.add(read(index));
        }
        readConcerns();
    }

    private Role read(int index) {
        Utterance said = scene.said();
        Span clause = clauses.get(index);
        boolean met = isContact(clause);
        contact |= met;
        if (said.has("order", clause)) {
            return Role.ORDER;
        }
        if (readFollowUp(clause)) {
            return Role.FOLLOW_UP;
        }
        Optional<Reading.Promise> promise = isAsked(clause) ? Optional.empty() : new PromiseRules(scene).in(clause);
        promise.ifPresent(promises::add);
        if (promise.isPresent()) {
            return Role.PROMISE;
        }
        return met ? Role.CONTACT : new ConcernRules(scene).isConcern(clause) ? Role.CONCERN : Role.OTHER;
    }

    /** A contact that took place: told, not asked, denied, planned or imagined. */
    private boolean isContact(Span clause) {
        Utterance said = scene.said();
        return said.cues("met")
                .in(said, clause)
                .filter(cue -> !said.has("met.not", around(cue, clause)))
                .filter(cue -> !isAsked(clause) && !isPlanned(clause))
                .isPresent();
    }

    private static Span around(Span cue, Span clause) {
        return new Span(clause.from(), Math.min(clause.to(), cue.to() + DENIED_WITHIN));
    }

    /** A date without a year that was long ago but is soon to come speaks of the one to come. */
    private boolean isPlanned(Span clause) {
        LocalDate today = scene.setting().now().toLocalDate();
        return scene.said().has("met.noun", clause)
                && scene.dates(clause).stream()
                        .filter(hit -> hit.lean().isEmpty())
                        .anyMatch(hit -> hit.days().apply(Tense.PAST).dates().stream()
                                        .allMatch(day -> day.isBefore(today.minusMonths(6)))
                                && hit.days().apply(Tense.FUTURE).dates().stream()
                                        .allMatch(day -> day.isBefore(today.plusMonths(6))));
    }

    private boolean isAsked(Span clause) {
        Utterance said = scene.said();
        Span sentence = said.sentences().stream()
                .filter(each -> each.holds(clause.from()))
                .findFirst()
                .orElse(clause);
        return said.asks(sentence)
                || said.cues("question")
                        .at(said, sentence.from(), sentence.to())
                        .isPresent();
    }

    private boolean readFollowUp(Span clause) {
        Utterance said = scene.said();
        if (!said.has("follow", clause) || said.has("follow.not", clause)) {
            return false;
        }
        Optional<DateHit> date = scene.dates(clause).stream()
                .filter(hit -> hit.canBe(Tense.FUTURE) && !hit.isLedBy(DateWord.SINCE) || hit.isLedBy(DateWord.IN))
                .filter(hit -> hit.canBe(Tense.FUTURE))
                .reduce((one, other) -> other);
        date.ifPresent(hit -> followUp = followUp.or(() ->
                Optional.of(new Reading.FollowUp(scene.when(hit, Tense.FUTURE), withoutDate(clause, hit.span())))));
        return date.isPresent();
    }

    /** What is to be done; when stands beside it already. */
    private String withoutDate(Span clause, Span date) {
        AsTyped before =
                new AsTyped(scene, new Span(clause.from(), Wording.beforeLead(scene, date.from(), clause.from())));
        AsTyped after = new AsTyped(scene, new Span(date.to(), clause.to()));
        String rest = before.text().isEmpty() ? after.text() : before.textAnd(after);
        return rest.isEmpty() ? scene.said().text(clause) : rest;
    }

    private void readConcerns() {
        ConcernRules rules = new ConcernRules(scene);
        for (int index = 0; index < clauses.size(); index++) {
            boolean may = roles.get(index) == Role.CONCERN || roles.get(index) == Role.CONTACT;
            if (may) {
                rules.in(clauses.get(index), endOfConcern(index)).ifPresent(concerns::add);
            }
        }
    }

    /** A concern goes on through the clauses of its sentence that are nothing else. */
    private int endOfConcern(int index) {
        int last = index;
        while (last + 1 < clauses.size() && roles.get(last + 1) == Role.OTHER && isSameSentence(last, last + 1)) {
            last++;
        }
        return clauses.get(last).to();
    }

    private boolean isSameSentence(int one, int other) {
        for (int at = clauses.get(one).to(); at < clauses.get(other).from(); at++) {
            if (scene.said().token(at).endsSentence()) {
                return false;
            }
        }
        return true;
    }

    /** Whether a contact is spoken of that is still to come. */
    boolean planned() {
        return clauses.stream().anyMatch(clause -> scene.said().has("met", clause) && isPlanned(clause));
    }

    boolean contact() {
        return contact;
    }

    /** The clauses that tell of a contact. */
    List<Span> contacts() {
        return clausesOf(Role.CONTACT);
    }

    List<Reading.Promise> promises() {
        return promises;
    }

    List<Reading.Concern> concerns() {
        return concerns;
    }

    Optional<Reading.FollowUp> followUp() {
        return followUp;
    }

    /** The day of the contact: told in its clause, else anywhere that is not about something to come. */
    Optional<When> meetingDay() {
        return dayIn(Role.CONTACT).or(() -> dayIn(Role.OTHER)).or(() -> dayIn(Role.CONCERN));
    }

    private Optional<When> dayIn(Role role) {
        return clausesOf(role).stream()
                .filter(clause -> role == Role.CONTACT || !scene.said().has("met.not", clause))
                .flatMap(clause -> scene.dates(clause).stream())
                .filter(hit -> hit.canBe(Tense.PAST) && (hit.lean().isPresent() || !isLimit(hit)))
                .findFirst()
                .map(hit -> scene.when(hit, Tense.PAST));
    }

    private static boolean isLimit(DateHit hit) {
        return hit.isLedBy(DateWord.SINCE) && !hit.isLedBy(DateWord.IN) || hit.isLedBy(DateWord.BY);
    }

    private List<Span> clausesOf(Role role) {
        List<Span> found = new ArrayList<>();
        for (int index = 0; index < clauses.size(); index++) {
            if (roles.get(index) == role || role == Role.CONTACT && isContact(clauses.get(index))) {
                found.add(clauses.get(index));
            }
        }
        return found;
    }

    /** Where the contact took place. */
    Optional<String> place() {
        PlaceRules rules = new PlaceRules(scene);
        return clausesOf(Role.CONTACT).stream()
                .flatMap(clause -> rules.in(clause).stream())
                .findFirst()
                .or(() -> clausesOf(Role.OTHER).stream()
                        .flatMap(clause -> rules.in(clause).stream())
                        .findFirst());
    }
}
