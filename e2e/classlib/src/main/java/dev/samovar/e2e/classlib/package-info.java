/** What the class library and JSON do, row by row: the same on the JVM and on each target. */
package dev.samovar.e2e.classlib;
