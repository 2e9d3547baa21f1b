/** Offenders on purpose: each breaks one rule of the house, to show that the rule bites. */
package eu.rapport.guards.planted;
