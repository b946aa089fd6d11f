package no.samspill.files.table;

final class XlsxFormat implements TableFormat {

    @Override
    public MediaName name() {
        return new MediaName("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");
    }

    @Override
    public byte[] write(Table table) {
        return XlsxWriter.written(table);
    }
}
