package eu.rapport.followups;

import org.springframework.data.repository.ListCrudRepository;

/** The stored handovers. */
interface HandoverTable extends ListCrudRepository<Handover, Long> {}
