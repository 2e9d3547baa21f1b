package eu.rapport.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the clauses of a message say, each taken for one thing: a contact, a follow-up, a promise or a concern. */
final class Facts {
    private final Scene scene;
    private final ContactRules contacts;
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
        this.contacts = new ContactRules(scene);
        this.clauses = new Clauses(scene).all();
        for (int index = 0; index < clauses.size(); index++) {
            roles.add(read(index));
        }
        readLaterDay();
        readConcerns();
    }

    private Role read(int index) {
        Utterance said = scene.said();
        Span clause = clauses.get(index);
        boolean met = contacts.isContact(clause);
        contact |= met;
        if (said.has("order", clause)) {
            return Role.ORDER;
        }
        if (readFollowUp(index)) {
            return Role.FOLLOW_UP;
        }
        Optional<Reading.Promise> promise = contacts.isAsked(clause)
                ? Optional.empty()
                : new PromiseRules(scene).in(clause).map(each -> withDue(each, index));
        promise.ifPresent(promises::add);
        if (promise.isPresent()) {
            return Role.PROMISE;
        }
        return met ? Role.CONTACT : new ConcernRules(scene).isConcern(clause) ? Role.CONCERN : Role.OTHER;
    }

    /** "He'll call her. By Friday, let's say." */
    private Reading.Promise withDue(Reading.Promise promise, int index) {
        return promise.due().isPresent() || index + 1 == clauses.size()
                ? promise
                : new Reading.Promise(promise.by(), promise.text(), new BareDates(scene).in(clauses.get(index + 1)));
    }

    private boolean readFollowUp(int index) {
        Span clause = clauses.get(index);
        Utterance said = scene.said();
        if (!scene.says("follow", clause) || said.has("follow.not", clause)) {
            return false;
        }
        Optional<DateHit> date = scene.dates(clause).stream()
                .filter(hit -> hit.canBe(Tense.FUTURE) && !hit.isLedBy(DateWord.SINCE) || hit.isLedBy(DateWord.IN))
                .filter(hit -> hit.canBe(Tense.FUTURE))
                .reduce((one, other) -> other);
        Optional<When> when = date.map(hit -> scene.when(hit, Tense.FUTURE))
                .or(() -> index + 1 < clauses.size()
                        ? new BareDates(scene).in(clauses.get(index + 1))
                        : Optional.empty());
        String what = date.map(hit -> withoutDate(clause, hit.span())).orElseGet(() -> said.text(clause));
        when.ifPresent(day -> followUp = followUp.or(() -> Optional.of(new Reading.FollowUp(day, what))));
        return when.isPresent();
    }

    /** What is to be done; when stands beside it already. */
    private String withoutDate(Span clause, Span date) {
        AsTyped before =
                new AsTyped(scene, new Span(clause.from(), Wording.beforeLead(scene, date.from(), clause.from())));
        AsTyped after = new AsTyped(scene, new Span(date.to(), clause.to()));
        String rest = before.text().isEmpty() ? after.text() : before.textAnd(after);
        return rest.isEmpty() ? scene.said().text(clause) : rest;
    }

    /** Where no clause says so outright, what is left over may. */
    private void readLaterDay() {
        LaterDays days = new LaterDays(scene, contacts);
        boolean told = false;
        for (int index = 0; followUp.isEmpty() && index < clauses.size(); index++) {
            Span clause = clauses.get(index);
            Optional<DateHit> day = roles.get(index) == Role.OTHER ? days.in(clause, told) : Optional.empty();
            if (day.isPresent()) {
                followUp = day.map(hit -> followUp(hit, clause));
                roles.set(index, Role.FOLLOW_UP);
            }
            told |= contacts.dayIn(clause, roles.get(index) == Role.CONTACT).isPresent();
        }
    }

    private Reading.FollowUp followUp(DateHit hit, Span clause) {
        return new Reading.FollowUp(scene.when(hit, Tense.FUTURE), withoutDate(clause, hit.span()));
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
        return clauses.stream().anyMatch(contacts::isPlannedContact);
    }

    boolean contact() {
        return contact;
    }

    /** The clauses that tell of a contact. */
    List<Span> contacts() {
        return clausesOf(Role.CONTACT);
    }

    /** The clauses that are nothing else. */
    List<Span> others() {
        return clausesOf(Role.OTHER);
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
        return dayIn(Role.CONTACT)
                .or(() -> dayIn(Role.OTHER))
                .or(() -> dayIn(Role.CONCERN))
                .or(() -> clausesOf(Role.CONTACT).stream()
                        .flatMap(clause -> contacts.justNow(clause).stream())
                        .findFirst());
    }

    private Optional<When> dayIn(Role role) {
        return clausesOf(role).stream()
                .flatMap(clause -> contacts.dayIn(clause, role == Role.CONTACT).stream())
                .findFirst();
    }

    private List<Span> clausesOf(Role role) {
        List<Span> found = new ArrayList<>();
        for (int index = 0; index < clauses.size(); index++) {
            if (roles.get(index) == role || role == Role.CONTACT && contacts.isContact(clauses.get(index))) {
                found.add(clauses.get(index));
            }
        }
        return found;
    }

    /** Where the contact took place. */
    Optional<String> place() {
        return place(new PlaceRules(scene)::in).or(() -> place(new LonePlaces(scene)::in));
    }

    private Optional<String> place(Function<Span, Optional<String>> rules) {
        return Stream.of(Role.CONTACT, Role.OTHER)
                .flatMap(role -> clausesOf(role).stream())
                .flatMap(clause -> rules.apply(clause).stream())
                .findFirst();
    }
}
