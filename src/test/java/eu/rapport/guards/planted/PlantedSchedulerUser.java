package eu.rapport.guards.planted;

import org.quartz.JobKey;

/** Knows Quartz where it should not. */
public class PlantedSchedulerUser {
    JobKey key = new JobKey("planted");
}
