// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/batches/batch_documents.h"
#include "core/casework/stored_files.h"
#include "core/store/connection.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

QList<BatchDocument> documentsOf(Statement& row)
{
    QList<BatchDocument> documents;
    while (row.next())
        documents.append({row.id<BatchDocumentId>(0), row.id<BatchId>(1),
            row.text(2) == batchPaperKey(BatchPaper::PublicNotice) ? BatchPaper::PublicNotice : BatchPaper::PaymentRequest,
            row.text(3), row.date(4), row.text(5), row.boolean(6), row.text(7), row.id<BatchDocumentId>(8), row.date(9),
            row.number(10), row.integer(11), row.text(12), row.number(13),
            {row.text(14), row.text(15), row.text(16), row.boolean(17)}});
    return documents;
}

} // namespace

QString batchPaperKey(BatchPaper paper)
{
    return paper == BatchPaper::PublicNotice ? u"public_notice"_s : u"payment_request"_s;
}

QList<BatchDocument> readBatchDocuments(Connection& db, BatchId id)
{
    Statement row = db.prepared("SELECT d.id, d.batch_id, d.kind, d.number, d.issued_on, d.officer_name, d.is_void, d.void_reason, "
                                "d.replaces, d.printed_on, d.reprints, f.bytes, d.hash, d.template_version, d.recipient, "
                                "d.fund_source, d.mail, d.by_strokes FROM batch_document d "
                                "JOIN stored_file f ON f.hash = d.hash WHERE d.batch_id = ? ORDER BY d.id");
    row.with(id);
    return documentsOf(row);
}

QList<BatchDocument> readBatchSeries(Connection& db, const QString& series, int year)
{
    Statement row = db.prepared("SELECT d.id, d.batch_id, d.kind, d.number, d.issued_on, d.officer_name, d.is_void, d.void_reason, "
                                "d.replaces, d.printed_on, d.reprints, f.bytes, d.hash, d.template_version, d.recipient, "
                                "d.fund_source, d.mail, d.by_strokes FROM batch_document d "
                                "JOIN stored_file f ON f.hash = d.hash WHERE d.series = ? AND d.year = ? AND d.serial IS NOT NULL "
                                "ORDER BY d.serial, d.id");
    row.with(series, year);
    return documentsOf(row);
}

BatchParticulars lastParticulars(Connection& db, BatchPaper paper)
{
    Statement row
        = db.prepared("SELECT recipient, fund_source, mail, by_strokes FROM batch_document WHERE kind = ? ORDER BY id DESC LIMIT 1");
    if (!row.with(batchPaperKey(paper)).next())
        return {};
    return {row.text(0), row.text(1), row.text(2), row.boolean(3)};
}

QByteArray readBatchPdf(Connection& db, BatchDocumentId id)
{
    Statement row = db.prepared("SELECT hash FROM batch_document WHERE id = ?");
    row.with(id);
    return readFile(db, row.next() ? row.text(0) : QString());
}

} // namespace jiangce
