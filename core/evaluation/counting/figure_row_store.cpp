// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/counting/figure_row_store.h"

#include "core/base/time/dates.h"
#include "core/codes/codes.h"
#include "core/evaluation/counting/path_store.h"
#include "core/evaluation/figures/evaluation_counts.h"
#include "core/evaluation/figures/figure_words.h"
#include "core/storage/statement.h"

namespace brobygger {

namespace {
constexpr const char* appointmentRowsSql = R"(
    FROM appointment a JOIN citizen ON citizen.id = a.citizen_id
    WHERE a.starts_at >= :from AND a.starts_at < :before AND a.course_id IS NOT NULL
      AND a.course_id NOT IN (SELECT id FROM course WHERE programme_id <> :programme) )";
constexpr const char* coursesSql = "FROM course JOIN citizen ON citizen.id = course.citizen_id "
                                   "WHERE course.programme_id = :programme ";
constexpr const char* contactsSql = R"(
    FROM contact JOIN citizen ON citizen.id = contact.citizen_id
    WHERE contact.at >= :from AND contact.at < :after AND contact.minutes IS NOT NULL AND contact.course_id IS NOT NULL
      AND contact.course_id NOT IN (SELECT id FROM course WHERE programme_id <> :programme) )";
constexpr const char* referralsSql = R"(
    FROM incoming_referral r JOIN course ON course.id = r.course_id JOIN citizen ON citizen.id = r.citizen_id
    WHERE r.received_on BETWEEN :from AND :to AND course.programme_id = :programme )";
constexpr const char* pathRowsSql = "FROM path JOIN citizen ON citizen.id = path.citizen_id ";

/// How the rows of one figure are asked for.
struct RowsQuery {
    QByteArray before; ///< the WITH part, if any
    QByteArray columns;
    QByteArray from;
    QByteArray order;
    QString codeList; ///< names the column `code`; "step": a step of the path
};

const QByteArray personColumns = "SELECT citizen.id AS citizen_id, citizen.given_name AS given_name, "
                                 "citizen.surname AS surname, ";

RowsQuery appointments(const QByteArray& condition) {
    return {{},
            personColumns + "substr(a.starts_at, 1, 10) AS on_day, a.title AS what, a.sector AS code ",
            appointmentRowsSql + condition,
            "ORDER BY a.starts_at DESC, a.id",
            QStringLiteral("sector")};
}

RowsQuery courses(const QByteArray& day, const QByteArray& condition) {
    return {{},
            personColumns + day + " AS on_day, '' AS what, course.outcome AS code ",
            coursesSql + condition,
            "ORDER BY " + day + " DESC, course.id",
            QStringLiteral("course_outcome")};
}

RowsQuery path(const QByteArray& with, int step, bool isOffer) {
    return {with, personColumns + "path.on_day AS on_day, path.label AS what, path.step AS code ",
            pathRowsSql + QByteArray("WHERE path.step >= ") + QByteArray::number(step) + " ",
            "ORDER BY path.on_day DESC, path.path_id", isOffer ? QStringLiteral("offer_step") : QStringLiteral("path_step")};
}

RowsQuery referrals(const QByteArray& condition) {
    return {{},
            personColumns + "r.received_on AS on_day, '' AS what, r.first_contact_on AS code ",
            referralsSql + condition,
            "ORDER BY r.received_on DESC, r.id",
            QStringLiteral("first_contact")};
}

RowsQuery contacts() {
    return {{},
            personColumns + "substr(contact.at, 1, 10) AS on_day, contact.minutes AS what, contact.kind AS code ",
            contactsSql,
            "ORDER BY contact.at DESC, contact.id",
            QStringLiteral("contact_kind")};
}

const QHash<QString, RowsQuery>& queries() {
    static const QHash<QString, RowsQuery> known{
        {QStringLiteral("noshow.rate"), appointments("AND a.outcome = 'no_show' ")},
        {QStringLiteral("noshow.of_booked"), appointments("AND a.outcome = 'no_show' ")},
        {QStringLiteral("noshow.sector"), appointments("AND a.outcome = 'no_show' AND a.sector = :sector ")},
        {QStringLiteral("noshow.late_cancellations"), appointments("AND a.outcome = 'cancelled_late' ")},
        {QStringLiteral("noshow.unknown"),
         appointments("AND (a.outcome IS NULL OR a.outcome NOT IN ('attended', 'attended_late', 'no_show', "
                      "'cancelled_in_time', 'cancelled_late', 'cancelled_by_provider', 'rescheduled')) ")},
        {QStringLiteral("noshow.booked"), appointments("")},
        {QStringLiteral("funnel.referred"), path(pathQuery(), 0, false)},
        {QStringLiteral("funnel.contacted"), path(pathQuery(), 1, false)},
        {QStringLiteral("funnel.screened"), path(pathQuery(), 2, false)},
        {QStringLiteral("funnel.in_target_group"), path(pathQuery(), 3, false)},
        {QStringLiteral("funnel.started"), path(pathQuery(), 4, false)},
        {QStringLiteral("funnel.completed"), path(pathQuery(), 5, false)},
        {QStringLiteral("offers.sent"), path(offerPathQuery(), 0, true)},
        {QStringLiteral("offers.accepted"), path(offerPathQuery(), 1, true)},
        {QStringLiteral("offers.started"), path(offerPathQuery(), 2, true)},
        {QStringLiteral("offers.completed"), path(offerPathQuery(), 3, true)},
        {QStringLiteral("first_contact.median"), referrals("AND r.first_contact_on <= :to ")},
        {QStringLiteral("first_contact.lower_quartile"), referrals("AND r.first_contact_on <= :to ")},
        {QStringLiteral("first_contact.upper_quartile"), referrals("AND r.first_contact_on <= :to ")},
        {QStringLiteral("first_contact.waiting"),
         referrals("AND r.state = 'open' AND (r.first_contact_on IS NULL OR r.first_contact_on > :to) ")},
        {QStringLiteral("courses.started"), courses("course.started_on", "AND course.started_on BETWEEN :from AND :to ")},
        {QStringLiteral("courses.completed"),
         courses("course.closed_on", "AND course.outcome = 'completed' AND course.closed_on BETWEEN :from AND :to ")},
        {QStringLiteral("cost.time"), contacts()},
    };
    return known;
}

/// "noshow.sector.gp" asks the query "noshow.sector" for one sector.
const QString sectorPrefix = QStringLiteral("noshow.sector.");

QString queryIdOf(const QString& figureId) { return figureId.startsWith(sectorPrefix) ? sectorPrefix.chopped(1) : figureId; }

QString whatOf(const Statement& row, const QString& list, const Codes& codes, const FigureWords& words) {
    const QString text = row.text("what");
    const QString code = row.text("code");
    if (list == QLatin1String("path_step")) {
        return words.text("rows.path_step." + code.toUtf8());
    }
    if (list == QLatin1String("offer_step")) {
        return text + QStringLiteral(": ") + words.text("rows.offer_step." + code.toUtf8());
    }
    if (list == QLatin1String("first_contact")) {
        const qint64 days = code.isEmpty() ? 0 : row.date("on_day").daysTo(fromIsoDate(code));
        return code.isEmpty() ? words.text("rows.no_contact")
                              : words.counted("rows.contacted_after", static_cast<double>(days)).arg(days);
    }
    const QString name = code.isEmpty() ? words.text("rows.open") : codes.name(list, code, words.language());
    if (list == QLatin1String("contact_kind")) {
        return words.counted("rows.minutes", text.toDouble()).arg(name, text);
    }
    return text.isEmpty() ? name : name + QStringLiteral(": ") + text;
}
} // namespace

FigureRowStore::FigureRowStore(Database& database, const EvaluationRequest& request, QDate today)
    : m_database(database)
    , m_request(request)
    , m_to(std::min(request.to, today))
    , m_before(std::min(request.to.addDays(1), today)) {}

bool FigureRowStore::knows(const QString& figureId) { return queries().contains(queryIdOf(figureId)); }

namespace {
void bindAll(Statement& select, const QByteArray& sql, const QString& figureId, const EvaluationRequest& request, QDate to,
             QDate before) {
    const auto bindWhere = [&](const char* name, const QString& value) {
        if (sql.contains(name)) {
            select.bind(name, value);
        }
    };
    bindWhere(":programme", request.programmeId);
    bindWhere(":from", isoDate(request.from));
    bindWhere(":to", isoDate(to));
    bindWhere(":before", isoDate(before));
    bindWhere(":after", isoDate(to.addDays(1)));
    bindWhere(":sector", figureId.mid(sectorPrefix.size()));
}
} // namespace

qsizetype FigureRowStore::count(const QString& figureId) const {
    const RowsQuery query = queries().value(queryIdOf(figureId));
    const QByteArray sql = query.before + "SELECT count(*) AS members " + query.from;
    Statement select(m_database, sql.constData());
    bindAll(select, sql, figureId, m_request, m_to, m_before);
    return select.step() ? select.integer("members") : 0;
}

QList<FigureRow> FigureRowStore::window(const QString& figureId, qsizetype offset, qsizetype limit) const {
    const RowsQuery query = queries().value(queryIdOf(figureId));
    const QByteArray sql = query.before + query.columns + query.from + query.order + " LIMIT :limit OFFSET :offset";
    Statement select(m_database, sql.constData());
    bindAll(select, sql, figureId, m_request, m_to, m_before);
    select.bind(":limit", static_cast<qint64>(limit)).bind(":offset", static_cast<qint64>(offset));
    const Codes codes(m_database);
    const FigureWords words(m_request.language);
    QList<FigureRow> rows;
    while (select.step()) {
        const QString name = select.text("given_name") + QLatin1Char(' ') + select.text("surname");
        rows.append(
            {select.id<CitizenId>("citizen_id"), name, select.date("on_day"), whatOf(select, query.codeList, codes, words)});
    }
    return rows;
}

} // namespace brobygger
