package io.vpsmanager.contract.form;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the expanded form of a list: whole objects in place of their names, in a constant number of reads.
 *
 * <p>It is served on the same route as the list of names, to calls that ask for it in the `X-Pagination-Mode` header.
 * Only the list of servers is unbounded, so only that one is filtered, sorted and paged in the database.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Expanded {}
