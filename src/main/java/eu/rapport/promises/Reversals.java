package eu.rapport.promises;

import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Reversal;
import eu.rapport.conversation.Turn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How what was put down in the ledger is taken back. */
@Configuration(proxyBeanMethods = false)
class Reversals {
    private interface TakeBack {
        Reply of(long id);
    }

    @Bean
    Reversal promiseRecorded(Promises promises) {
        return reversal(KeepPromise.RECORDED, id -> {
            boolean open = promises.find(id).filter(Promise::isOpen).isPresent();
            if (open) {
                promises.drop(id);
            }
            return Reply.say(open ? "promises.undone.recorded" : "promises.undone.late");
        });
    }

    @Bean
    Reversal promiseDone(Promises promises) {
        return reversal(
                SettlePromise.DONE,
                id -> Reply.say(promises.notDone(id) ? "promises.undone.done" : "promises.undone.late"));
    }

    @Bean
    Reversal concernRaised(Concerns concerns) {
        return reversal(RaiseConcern.RAISED, id -> {
            boolean open = concerns.find(id).filter(Concern::isOpen).isPresent();
            if (open) {
                concerns.drop(id);
            }
            return Reply.say(open ? "promises.undone.raised" : "promises.undone.late");
        });
    }

    private static Reversal reversal(String kind, TakeBack takeBack) {
        return new Reversal() {
            @Override
            public String kind() {
                return kind;
            }

            @Override
            public Reply undo(Turn turn, long subject) {
                return takeBack.of(subject);
            }
        };
    }
}
