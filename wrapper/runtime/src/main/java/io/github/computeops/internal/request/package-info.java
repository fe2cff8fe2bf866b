/** Parameters as they are sent: encoded once, checked before. For generated code and the client. */
package io.github.computeops.internal.request;
