/** Code of the documents that no other source has, run as tests. */
package dev.tenon.house.docs;
