package library;

import dev.tenon.client.HttpClient;

@HttpClient
interface OpenLibraryClient {

    int count(); //! TEN-HC02 at count
}
