/** One call: who makes it, from where, and how it can be refused. */
@NullMarked
package io.vpsmanager.contract.call;

import org.jspecify.annotations.NullMarked;
