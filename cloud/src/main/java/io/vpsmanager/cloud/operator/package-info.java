/** What an operator may do: accounts, keys, servers, tasks. */
@NullMarked
package io.vpsmanager.cloud.operator;

import org.jspecify.annotations.NullMarked;
