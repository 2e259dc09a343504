/** What happened: events, and pages of them and of tasks. */
@NullMarked
package io.vpsmanager.contract.history;

import org.jspecify.annotations.NullMarked;
