package app.breather.handover.baton;

import app.breather.care.LinkedCare;

/**
 * Who has the children, for the caregiver who holds the link to a time of care.
 *
 * @param open whether it is their time, so that they can say something
 */
public record LinkedBaton(LinkedCare care, boolean open, BatonCard card) {}
