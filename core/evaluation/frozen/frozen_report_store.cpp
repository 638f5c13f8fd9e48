// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/frozen/frozen_report_store.h"

#include "core/evaluation/disclosure/releases/release_bytes.h"

namespace brobygger {

namespace {
const QByteArray& frozenReportsSql() {
    static const QByteArray sql = FrozenReportStore::table().select() + " ORDER BY made_at DESC, id DESC";
    return sql;
}
constexpr const char* frozenDocumentSql = "SELECT CAST(document AS BLOB) AS bytes FROM frozen_report WHERE id = :id";
constexpr const char* frozenRowsSql = "SELECT rows_behind AS bytes FROM frozen_report WHERE id = :id";
constexpr const char* replaceRowsSql = "UPDATE frozen_report SET rows_behind = :rows_behind WHERE id = :id";
constexpr const char* replaceDocumentSql = "UPDATE frozen_report SET document = :document, pdf = NULL WHERE id = :id";
constexpr const char* frozenPdfSql = "SELECT pdf AS bytes FROM frozen_report WHERE id = :id";

EvaluationLevel levelFromCode(const QString& code) {
    return code == QLatin1String("outside") ? EvaluationLevel::Outside : EvaluationLevel::Working;
}
QString toCode(EvaluationLevel level) {
    return level == EvaluationLevel::Outside ? QStringLiteral("outside") : QStringLiteral("working");
}
Value levelOf(const FrozenReport& report) { return toCode(report.level); }
void putLevel(FrozenReport& report, const Value& value) { report.level = levelFromCode(toText(value)); }
} // namespace

const StoreTable<FrozenReport>& FrozenReportStore::table() {
    using Report = FrozenReport;
    static const StoreTable<Report> table{
        "frozen_report",
        RecordKind::FrozenReport,
        ownedByNobody<Report>,
        {field<&Report::name>("name").once(), field<&Report::programmeId>("programme_id").once(),
         Field<Report>{"level", levelOf, putLevel, Kept::Once}, field<&Report::from>("from_on").once(),
         field<&Report::to>("to_on").once(), field<&Report::madeAt>("made_at").once(), field<&Report::madeBy>("made_by").once(),
         field<&Report::definitionVersion>("definition_version").once(),
         field<&Report::programVersion>("program_version").once(), field<&Report::sha256>("sha256").once(),
         field<&Report::release>("release_id").once(), beside<Report>("document"), beside<Report>("rows_behind"),
         beside<Report>("pdf")}};
    return table;
}

QList<FrozenReport> FrozenReportStore::all() const {
    Statement select(m_database, frozenReportsSql().constData());
    return table().readAll(select);
}

std::optional<FrozenReport> FrozenReportStore::find(FrozenReportId id) const { return table().find(m_database, id); }

QByteArray FrozenReportStore::bytes(FrozenReportId id, const char* sql) const {
    Statement select(m_database, sql);
    select.bind(":id", id);
    return select.step() ? select.bytes("bytes") : QByteArray();
}

QByteArray FrozenReportStore::document(FrozenReportId id) const { return bytes(id, frozenDocumentSql); }

ReleasedCells FrozenReportStore::rowsBehind(FrozenReportId id) const {
    return releasedCellsFromBytes(bytes(id, frozenRowsSql)).value_or(ReleasedCells());
}

QByteArray FrozenReportStore::pdf(FrozenReportId id) const { return bytes(id, frozenPdfSql); }

void FrozenReportStore::insert(Write& write, const FrozenReport& report, const FrozenContent& content) {
    Values beside;
    beside.set("document", QString::fromUtf8(content.document));
    beside.setValue("rows_behind", content.rowsBehind.numbers.empty() ? Value() : Value(toBytes(content.rowsBehind)));
    beside.setValue("pdf", content.pdf.isEmpty() ? Value() : Value(content.pdf));
    table().insert(write, report, beside);
}

void FrozenReportStore::replaceRowsBehind(Write& write, FrozenReportId id, const ReleasedCells& rows) {
    Statement(write.database(), replaceRowsSql).bind(":rows_behind", Value(toBytes(rows))).bind(":id", id).run();
    write.happened(AuditAction::Changed, RecordKind::FrozenReport, id.value(), 0, QStringLiteral("rows_behind"));
}

void FrozenReportStore::replaceDocument(Write& write, FrozenReportId id, const QByteArray& document) {
    Statement(write.database(), replaceDocumentSql).bind(":document", QString::fromUtf8(document)).bind(":id", id).run();
    write.happened(AuditAction::Changed, RecordKind::FrozenReport, id.value(), 0, QStringLiteral("document"));
}

} // namespace brobygger
