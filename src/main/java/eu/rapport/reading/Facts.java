package eu.rapport.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the clauses of a message say, each taken for one thing: a contact, a follow-up, a promise or a concern. */
final class Facts {
    private final Scene scene;
    private final ContactRules contacts;
    private final List<Span> clauses;
    private final FollowUpRules followUps;
    private final List<Span> missed = new ArrayList<>();
    private final List<Role> roles = new ArrayList<>();
    private final List<Reading.Promise> promises = new ArrayList<>();
    private final List<Reading.Concern> concerns = new ArrayList<>();
    private Optional<Reading.FollowUp> followUp = Optional.empty();
    private boolean contact;

    enum Role {
        CONTACT,
        MISSED,
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
        this.followUps = new FollowUpRules(scene, contacts, clauses);
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
        if (!met && readMissed(clause)) {
            return Role.MISSED;
        }
        if (readFollowUp(index)) {
            return Role.FOLLOW_UP;
        }
        Optional<Reading.Promise> promise = contacts.isAsked(clause)
                ? Optional.empty()
                : new PromiseRules(scene).in(clause).or(() -> further(index)).map(each -> withDue(each, index));
        promise.ifPresent(promises::add);
        if (promise.isPresent()) {
            return Role.PROMISE;
        }
        return met ? Role.CONTACT : new ConcernRules(scene).isConcern(clause) ? Role.CONCERN : Role.OTHER;
    }

    private Optional<Reading.Promise> further(int index) {
        return index > 0 && roles.get(index - 1) == Role.PROMISE
                ? new VerblessPromises(scene)
                        .further(clauses.get(index), promises.getLast().by())
                : Optional.empty();
    }

    /** "He'll call her. By Friday, let's say." */
    private Reading.Promise withDue(Reading.Promise promise, int index) {
        return promise.due().isPresent() || index + 1 == clauses.size()
                ? promise
                : new Reading.Promise(promise.by(), promise.text(), new BareDates(scene).in(clauses.get(index + 1)));
    }

    /** "The meeting was moved to Friday" tells of a contact that did not come about, and of one to come: that is no such clause. */
    private boolean readMissed(Span clause) {
        Optional<Span> words = contacts.missed(clause);
        words.ifPresent(missed::add);
        return words.filter(
                        each -> scene.dates(new Span(each.to(), clause.to())).isEmpty())
                .isPresent();
    }

    private boolean readFollowUp(int index) {
        Optional<Reading.FollowUp> found = followUps.in(index);
        found.ifPresent(each -> {
            followUp = followUp.or(() -> found);
            followUps.promiseBeside(each, clauses.get(index)).ifPresent(promises::add);
        });
        return found.isPresent();
    }

    /** Where no clause says so outright, what is left over may. */
    private void readLaterDay() {
        LaterDays days = new LaterDays(scene, contacts);
        boolean told = false;
        for (int index = 0; followUp.isEmpty() && index < clauses.size(); index++) {
            Span clause = clauses.get(index);
            Optional<DateHit> day = roles.get(index) == Role.OTHER
                    ? days.in(clause, told, contact && !isAfterPromise(index))
                    : Optional.empty();
            if (day.isPresent()) {
                followUp = day.map(hit -> followUps.followUp(hit, clause));
                roles.set(index, Role.FOLLOW_UP);
            }
            told |= contacts.dayIn(clause, roles.get(index) == Role.CONTACT).isPresent();
        }
    }

    private boolean isAfterPromise(int index) {
        return index == 0 || roles.get(index - 1) == Role.PROMISE;
    }

    private void readConcerns() {
        ConcernRules rules = new ConcernRules(scene);
        for (int index = 0; index < clauses.size(); index++) {
            boolean may = roles.get(index) == Role.CONCERN || roles.get(index) == Role.CONTACT;
            if (may && !isAnnouncement(index)) {
                rules.in(clauses.get(index), endOfConcern(index)).ifPresent(concerns::add);
            }
        }
    }

    /** "Two things bother him:" and then they are said. */
    private boolean isAnnouncement(int index) {
        int mark = clauses.get(index).to();
        return index + 1 < clauses.size()
                && roles.get(index + 1) == Role.CONCERN
                && scene.said().token(mark).text().equals(":");
    }

    /** A concern goes on through the clauses of its sentence that are nothing else. */
    private int endOfConcern(int index) {
        int last = index;
        while (last + 1 < clauses.size()
                && roles.get(last + 1) == Role.OTHER
                && scene.said()
                        .isOneSentence(
                                clauses.get(last).from(), clauses.get(last + 1).from())) {
            last++;
        }
        return clauses.get(last).to();
    }

    /** Whether a contact is spoken of that is still to come. */
    boolean planned() {
        return clauses.stream().anyMatch(contacts::isPlannedContact);
    }

    boolean contact() {
        return contact;
    }

    /** The words that tell of contacts that did not come about. */
    List<Span> missed() {
        return missed;
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

    /** Those taken for this; a contact may be told in clauses that are taken for something else. */
    List<Span> clausesOf(Role role) {
        List<Span> found = new ArrayList<>();
        for (int index = 0; index < clauses.size(); index++) {
            if (roles.get(index) == role || role == Role.CONTACT && contacts.isContact(clauses.get(index))) {
                found.add(clauses.get(index));
            }
        }
        return found;
    }
}
