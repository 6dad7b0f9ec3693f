/** Writes a program of some thousand small methods and compares the targets with the JVM. */
package dev.samovar.e2e.classlib.promises;
