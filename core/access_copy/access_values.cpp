// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access_copy/access_values.h"

#include "core/access_copy/access_copy_words.h"
#include "core/access_copy/access_fields.h"
#include "core/base/time/clock.h"
#include "core/base/time/dates.h"
#include "core/base/values/money.h"
#include "core/base/values/person_number.h"
#include "core/base/values/phone.h"
#include "core/exchange/html/html_text.h"
#include "core/measurements/measurement_texts.h"
#include "core/offers/offer_categories.h"
#include "core/screening/screening_texts.h"
#include "core/workspace/workspace.h"

#include <QLocale>
#include <QRegularExpression>
#include <algorithm>

namespace brobygger {

namespace {
constexpr qsizetype mostPrintedBytes = 20'000;

const AccessValue* valueIn(const AccessRow& row, const QByteArray& column) {
    const auto found = std::ranges::find(row, column, &AccessValue::column);
    return found == row.end() ? nullptr : &*found;
}

bool isAmount(const QByteArray& column) { return column == "amount" || column == "transport_price" || column == "max_fee"; }

/// Yes or no kept as a number.
bool isYesOrNo(const QByteArray& column) {
    static const QByteArrayList flags{"at_home", "for_locum", "gets_minutes", "to_be_filed", "citizen_is_informed"};
    return flags.contains(column) || column.startsWith("is_") || column.startsWith("was_") || column.startsWith("needs_") ||
           column.startsWith("wants_");
}

QString yesOrNo(bool isYes) { return isYes ? AccessCopyWords::tr("yes") : AccessCopyWords::tr("no"); }

/// A day, a time on the wall or an instant as they are kept; nothing when the text is none of them.
QString momentOf(const QString& text) {
    static const QRegularExpression day(QStringLiteral("^\\d{4}-\\d\\d-\\d\\d$"));
    static const QRegularExpression minute(QStringLiteral("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d$"));
    static const QRegularExpression instant(QStringLiteral("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d.*Z$"));
    if (day.match(text).hasMatch()) {
        return formatDate(fromIsoDate(text));
    }
    if (minute.match(text).hasMatch()) {
        return formatDateTime(fromIsoMinute(text));
    }
    return instant.match(text).hasMatch() ? formatDateTime(wallTimeOf(text)) : QString();
}

/// "ma formiddag, ti aften" for mon_morning, tue_evening.
QString ownTimes(const QString& texts) {
    static const QStringList days{QStringLiteral("mon"), QStringLiteral("tue"), QStringLiteral("wed"), QStringLiteral("thu"),
                                  QStringLiteral("fri"), QStringLiteral("sat"), QStringLiteral("sun")};
    const QDate monday(2024, 1, 1);
    QStringList times;
    for (const QString& each : texts.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const qsizetype day = days.indexOf(each.section(QLatin1Char('_'), 0, 0));
        const QString part = accessCodeWord(each.section(QLatin1Char('_'), 1));
        times << (day < 0 || part.isEmpty() ? each : QStringLiteral("%1 %2").arg(shortWeekday(monday.addDays(day)), part));
    }
    return times.join(QStringLiteral(", "));
}

/// The answers of a questionnaire that the program does not know (any more): by the numbers of its items.
QString numbered(const Answers& answers) {
    QStringList lines;
    for (size_t at = 0; at < answers.size(); ++at) {
        lines << QStringLiteral("%1: %2").arg(at + 1).arg(answers[at] ? QString::number(*answers[at]) : QStringLiteral("–"));
    }
    return lines.join(QLatin1Char('\n'));
}

/// A message as it came is text; what is longer or none, such as a picture, cannot stand on paper.
QString contentText(const QByteArray& bytes) {
    if (bytes.isEmpty()) {
        return {};
    }
    const bool isText = bytes.size() <= mostPrintedBytes && !bytes.contains('\0') && QUtf8StringView(bytes).isValidUtf8();
    return isText ? QString::fromUtf8(bytes)
                  : AccessCopyWords::tr("%1 bytes, handed over as a file when asked for.").arg(formatCount(bytes.size()));
}

template <class Named> QString nameIn(const QList<Named>& all, const QString& id, const QString& language) {
    const auto found = std::ranges::find(all, id, &Named::id);
    return found == all.end() ? id : found->name.in(language);
}
} // namespace

QString textIn(const AccessRow& row, const QByteArray& column) {
    const AccessValue* value = valueIn(row, column);
    const auto* text = value ? std::get_if<QString>(&value->value) : nullptr;
    return text ? *text : QString();
}

qint64 numberIn(const AccessRow& row, const QByteArray& column) {
    const AccessValue* value = valueIn(row, column);
    const auto* number = value ? std::get_if<qint64>(&value->value) : nullptr;
    return number ? *number : 0;
}

AccessValues::AccessValues(const Workspace& workspace, const QString& language, FactCatalogue facts)
    : m_workspace(workspace)
    , m_language(language)
    , m_facts(std::move(facts)) {
    if (auto programme = workspace.programmes.find(workspace.settings.value(programmeInUse))) {
        m_programme = *std::move(programme);
    }
}

Result<AccessValues> AccessValues::load(const Workspace& workspace, const QString& language) {
    Result<FactCatalogue> facts = FactCatalogue::load();
    return facts ? Result<AccessValues>(AccessValues(workspace, language, *std::move(facts)))
                 : Result<AccessValues>(facts.error());
}

QString AccessValues::text(const AccessTable& table, const AccessRow& row, const AccessValue& value) const {
    if (std::holds_alternative<std::monostate>(value.value)) {
        return {};
    }
    if (const auto* bytes = std::get_if<QByteArray>(&value.value)) {
        return contentText(*bytes);
    }
    if (table.keys.contains(value.column)) {
        return referred(table.keys.value(value.column), row, value);
    }
    if (const auto* text = std::get_if<QString>(&value.value)) {
        return words(table.name, row, value.column, *text);
    }
    return number(value);
}

QString AccessValues::referred(const AccessKey& key, const AccessRow& row, const AccessValue& value) const {
    if (const auto* text = std::get_if<QString>(&value.value)) {
        return key.table == "programme" ? words({}, row, "programme_id", *text)
                                        : m_workspace.codes.name(value.list, *text, m_language);
    }
    const qint64 id = std::get<qint64>(value.value);
    if (key.table == "programme") {
        return QString::number(id);
    }
    const QString name = AccessCopyStore(m_workspace.session.database()).nameOf(key.table, id);
    const QString moment = momentOf(name); // what has no name is called by its day
    return moment.isEmpty() ? name : moment;
}

QString AccessValues::number(const AccessValue& value) {
    if (const auto* decimal = std::get_if<double>(&value.value)) {
        return formatDecimal(*decimal, 1);
    }
    const qint64 whole = std::get<qint64>(value.value);
    if (isAmount(value.column)) {
        return formatMoney(Money{whole});
    }
    return isYesOrNo(value.column) ? yesOrNo(whole != 0) : QString::number(whole);
}

QString AccessValues::words(const QByteArray& table, const AccessRow& row, const QByteArray& column,
                            const QString& text) const {
    if (text.isEmpty()) {
        return {};
    }
    if (const QString moment = momentOf(text); !moment.isEmpty()) {
        return moment;
    }
    // Lists whose columns have no key to them.
    if (table == "citizen_wish" && column == "transport") {
        return listed(QStringLiteral("travel_mode"), text);
    }
    if (table == "course" && column == "closing_reason") {
        return listed(QStringLiteral("closing_reason"), text);
    }
    if (table == "course" && column == "refusal_reason") {
        return listed(QStringLiteral("participation_no"), text);
    }
    if (column == "funder") {
        return funderName(text);
    }
    if (table == "screening_answer" && column == "value") {
        return criterionValue(textIn(row, "criterion"), text);
    }
    if (table == "measurement" && column == "instrument") {
        const Instrument* instrument = m_workspace.instruments.catalogue().find(text);
        return instrument ? instrument->name.in(m_language) : text;
    }
    if (table == "citizen" && column == "language") {
        const QString name = QLocale(text).nativeLanguageName();
        return QLocale(text).language() == QLocale::C || name.isEmpty() ? text : name;
    }
    if (isCoded(table, column)) {
        const QString word = accessCodeWord(text);
        return word.isEmpty() ? text : word;
    }
    if (column == "kinds") {
        return listed(QStringLiteral("information_kind"), text);
    }
    if (column == "needs") {
        return categoriesText(text);
    }
    if (column == "own_times") {
        return ownTimes(text);
    }
    if (column == "person_number") {
        return PersonNumber::formatted(text);
    }
    if (column == "phone") {
        return formatPhone(text);
    }
    if (column == "moment") {
        return momentText(text);
    }
    if (column == "html") {
        return plainTextOfHtml(text).trimmed();
    }
    if (column == "fact") {
        const FactDefinition* fact = m_facts.fact(text);
        return fact ? fact->label.in(m_language) : text;
    }
    if (table == "citizen_fact" && column == "value") {
        return m_facts.valueLabel(textIn(row, "fact"), text, m_language);
    }
    if (column == "criterion") {
        return criterionText(text);
    }
    if (table == "measurement" && column == "answers") {
        return answersText(row, text);
    }
    if (column == "parish_code") {
        const auto parish = m_workspace.places.parish(text);
        return parish ? parish->name : text;
    }
    if (column == "municipality_code") {
        const auto municipality = m_workspace.places.municipality(text);
        return municipality ? municipality->name : text;
    }
    if (column == "programme_id") {
        const auto programme = m_workspace.programmes.find(text);
        return programme ? programme->name.in(m_language) : text;
    }
    if (m_programme && column == "phase") {
        return nameIn(m_programme->phases, text, m_language);
    }
    return m_programme && column == "rung" ? nameIn(m_programme->handOver, text, m_language) : text;
}

QString AccessValues::listed(const QString& list, const QString& texts) const {
    QStringList words;
    for (const QString& each : texts.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        words << m_workspace.codes.name(list, each, m_language);
    }
    return words.join(QStringLiteral(", "));
}

QString AccessValues::categoriesText(const QString& texts) const {
    QStringList words;
    for (const QString& each : texts.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        words << categoryName(offerCategories(), each, m_language);
    }
    return words.join(QStringLiteral(", "));
}

QString AccessValues::funderName(const QString& id) const {
    if (!m_programme) {
        return id;
    }
    const auto found = std::ranges::find(m_programme->funders, id, &Funder::id);
    return found == m_programme->funders.end() ? id : found->name;
}

QString AccessValues::criterionValue(const QString& criterion, const QString& value) const {
    if (m_programme) {
        for (const CriteriaSet& set : m_programme->criteriaSets) {
            if (const Criterion* found = set.criterion(criterion)) {
                CriterionResult known;
                known.value = value;
                return valueText(*found, known, {m_facts, m_workspace.places, m_language});
            }
        }
    }
    return value;
}

QString AccessValues::criterionText(const QString& criterion) const {
    if (m_programme) {
        for (const CriteriaSet& set : m_programme->criteriaSets) {
            if (const Criterion* found = set.criterion(criterion)) {
                return found->text.in(m_language);
            }
        }
    }
    return criterion;
}

QString AccessValues::answersText(const AccessRow& row, const QString& json) const {
    const auto answers = answersFromJson(json);
    const auto measurement = m_workspace.measurements.find(MeasurementId(numberIn(row, "id")));
    if (!answers) {
        return {};
    }
    if (!measurement) {
        return numbered(*answers);
    }
    for (const MeasurementResult& result : m_workspace.measurements.results(measurement->citizen)) {
        if (result.measurement.id != measurement->id || !result.instrument) {
            continue;
        }
        QStringList lines;
        for (size_t at = 0; at < answers->size() && at < static_cast<size_t>(result.instrument->items.size()); ++at) {
            const QString answer = answers->at(at) ? QString::number(*answers->at(at)) : QStringLiteral("–");
            lines << QStringLiteral("%1: %2").arg(result.instrument->items[static_cast<qsizetype>(at)].topic.in(m_language),
                                                  answer);
        }
        return (lines << resultSummary(result, m_language)).join(QLatin1Char('\n'));
    }
    return numbered(*answers);
}

QString AccessValues::earlierText(const AccessTable& table, const QByteArray& column, const QString& value) const {
    if (isYesOrNo(column) && (value == QLatin1String("0") || value == QLatin1String("1"))) {
        return yesOrNo(value == QLatin1String("1"));
    }
    bool isNumber = false;
    const qint64 number = value.toLongLong(&isNumber);
    if (isAmount(column) && isNumber) {
        return formatMoney(Money{number});
    }
    if (!table.keys.contains(column)) {
        return words(table.name, {}, column, value);
    }
    const AccessKey key = table.keys.value(column);
    if (!key.listColumn.isEmpty()) {
        const QString list = AccessCopyStore(m_workspace.session.database()).listOf(table.name, key.listColumn);
        return m_workspace.codes.name(list, value, m_language);
    }
    return referred(key, {}, {column, isNumber ? Value(number) : Value(value), {}});
}

} // namespace brobygger
