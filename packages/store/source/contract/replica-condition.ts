/**
 * What is known of a replica: it is `NEAR` its primary and read from, or `BEHIND` by more than is allowed, or `DOWN`: it
 * has failed, or was not looked at yet.
 */
export type ReplicaCondition = 'NEAR' | 'BEHIND' | 'DOWN';
