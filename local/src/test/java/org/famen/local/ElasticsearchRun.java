package org.famen.local;

/** Starts Elasticsearch, writes the id of its process and waits to be killed. */
final class ElasticsearchRun {
    private ElasticsearchRun() {}

    public static void main(String[] arguments) throws InterruptedException {
        LocalElasticsearch elasticsearch = LocalElasticsearch.start(ElasticsearchOptions.defaults());
        System.out.println(elasticsearch.process().pid());
        Thread.sleep(Long.MAX_VALUE);
    }
}
