package eu.rapport.schedule;

import eu.rapport.shared.Setback;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.LongConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Does the same for each of many, so that what goes wrong with one costs none of the others. */
@Component
public class OneByOne {
    private static final Logger LOG = LoggerFactory.getLogger(OneByOne.class);

    private final TransactionTemplate transaction;

    OneByOne(PlatformTransactionManager transactions) {
        transaction = new TransactionTemplate(transactions);
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /**
     * Does it for each, in a transaction of its own or, within one, behind a savepoint.
     *
     * @param what what is done, for the log
     * @param ids whom or what it is done for
     * @return those with which it went wrong; nothing of theirs was changed
     */
    public List<Long> forEach(String what, Collection<Long> ids, LongConsumer action) {
        List<Long> failed = new ArrayList<>();
        for (Long id : ids) {
            try {
                transaction.executeWithoutResult(status -> action.accept(id));
            } catch (RuntimeException fault) {
                LOG.error("{} went wrong for {} and is left out this time: {}", what, id, Setback.describe(fault));
                LOG.debug("{} went wrong for {}", what, id, fault);
                failed.add(id);
            }
        }
        return failed;
    }
}
