package eu.rapport.promises;

import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Reversal;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How what was put down in the ledger is taken back. */
@Configuration(proxyBeanMethods = false)
class Reversals {
    @Bean
    Reversal promiseRecorded(Promises promises) {
        return Reversal.of(KeepPromise.RECORDED, (turn, id) -> {
            boolean open = promises.find(id).filter(Promise::isOpen).isPresent();
            if (open) {
                promises.drop(id);
            }
            return Reply.say(open ? "promises.undone.recorded" : "promises.undone.late");
        });
    }

    @Bean
    Reversal promiseDone(Promises promises) {
        return Reversal.of(
                SettlePromise.DONE,
                (turn, id) -> Reply.say(promises.notDone(id) ? "promises.undone.done" : "promises.undone.late"));
    }

    @Bean
    Reversal concernRaised(Concerns concerns) {
        return Reversal.of(RaiseConcern.RAISED, (turn, id) -> {
            boolean open = concerns.find(id).filter(Concern::isOpen).isPresent();
            if (open) {
                concerns.drop(id);
            }
            return Reply.say(open ? "promises.undone.raised" : "promises.undone.late");
        });
    }
}
