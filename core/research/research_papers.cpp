// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/research/research_papers.h"

#include "core/base/time/dates.h"
#include "core/documents/templates/text_template.h"
#include "core/exchange/csv/csv_writer.h"
#include "core/research/research_words.h"
#include "core/workspace/workspace.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace brobygger {

namespace {
const QString researchDanish = QStringLiteral("da");

/// What columns mean, by file and column; "*" for what means the same in every file.
class ColumnWords final {
public:
    static Result<ColumnWords> shipped() {
        QFile file(QStringLiteral(":/vocabularies/research_columns.json"));
        ColumnWords words;
        if (file.open(QIODevice::ReadOnly)) {
            words.m_words = QJsonDocument::fromJson(file.readAll()).object();
        }
        if (words.m_words.isEmpty()) {
            return Error{ErrorKind::Format,
                         ResearchWords::tr("The words of the codebook are missing. Install the program again.")};
        }
        return words;
    }

    QString of(const QString& file, const QString& column) const {
        const QString own = m_words[file].toObject()[column].toString();
        return own.isEmpty() ? m_words[QStringLiteral("*")].toObject()[column].toString() : own;
    }

private:
    QJsonObject m_words;
};

/// Lets a line of the template stand, or leaves it out.
QString lineIf(bool stands) { return stands ? QStringLiteral(" ") : QString(); }
QString someOf(int number) { return number > 0 ? QString::number(number) : QString(); }

QString shareOf(int part, int whole) {
    constexpr double hundred = 100;
    return whole == 0 ? QStringLiteral("0")
                      : QString::number(hundred * part / whole, 'f', 1).replace(QLatin1Char('.'), QLatin1Char(','));
}

QHash<QString, QString> readMeValues(const ResearchPlan& plan, const QString& programme, QDate madeOn) {
    const ResearchWish& wish = plan.wish;
    const ResearchCounts& counts = plan.counts;
    const bool isConsent = wish.basis == ResearchBasis::Consent;
    const QString basis = wish.basisText.simplified();
    return {{QStringLiteral("made_on"), formatDate(madeOn)},
            {QStringLiteral("version"), QCoreApplication::applicationVersion()},
            {QStringLiteral("programme"), programme},
            {QStringLiteral("permission"), isConsent ? QString() : basis},
            {QStringLiteral("consent"), isConsent ? basis : QString()},
            {QStringLiteral("each_consented"), lineIf(isConsent)},
            {QStringLiteral("no_basis"), lineIf(basis.isEmpty())},
            {QStringLiteral("people"), QString::number(counts.people)},
            {QStringLiteral("judged"), QString::number(counts.judged())},
            {QStringLiteral("not_started"), someOf(counts.notStarted)},
            {QStringLiteral("protected"), someOf(counts.isProtected)},
            {QStringLiteral("said_no"), someOf(counts.saidNo)},
            {QStringLiteral("restricted"), someOf(counts.restricted)},
            {QStringLiteral("not_asked"), someOf(counts.notAsked)},
            {QStringLiteral("suppressed"), QString::number(counts.suppressed)},
            {QStringLiteral("share"), shareOf(counts.suppressed, counts.judged())},
            {QStringLiteral("k"), QString::number(wish.k)},
            {QStringLiteral("smallest"), QString::number(plan.among.k)},
            {QStringLiteral("outcomes"), QString::number(plan.among.l)},
            {QStringLiteral("age_years"), QString::number(plan.grain.ageYears)},
            {QStringLiteral("with_quarter"), lineIf(plan.grain.hasQuarter)},
            {QStringLiteral("without_quarter"), lineIf(!plan.grain.hasQuarter && wish.days == ResearchDays::FromStart)},
            {QStringLiteral("days_from_start"), lineIf(wish.days == ResearchDays::FromStart)},
            {QStringLiteral("days_shifted"), lineIf(wish.days == ResearchDays::Shifted)}};
}

QString nameOf(const Workspace& workspace, const QString& programmeId) {
    const Result<Programme> programme = workspace.programmes.find(programmeId);
    return programme ? programme->name.in(researchDanish) : programmeId;
}
} // namespace

QString researchHeading(const ResearchColumn& column) {
    return column.cell == ResearchCell::Course ? QStringLiteral("course") : QString::fromLatin1(column.name);
}

Result<ResearchFile> researchCodebook(const ResearchPlan& plan, const ResearchCells& cells, const QStringList& people,
                                      const QStringList& scores) {
    const Result<ColumnWords> words = ColumnWords::shipped();
    if (!words) {
        return words.error();
    }
    CsvWriter writer({QStringLiteral("fil"), QStringLiteral("kolonne"), QStringLiteral("kode"), QStringLiteral("betydning")});
    const auto column = [&](const QString& file, const QString& name) {
        writer.add({file + QStringLiteral(".csv"), name, {}, words->of(file, name)});
    };
    const auto codes = [&](const QString& file, const QString& name, const QMap<QString, QString>& meanings) {
        for (auto meaning = meanings.begin(); meaning != meanings.end(); ++meaning) {
            writer.add({file + QStringLiteral(".csv"), name, meaning.key(), meaning.value()});
        }
    };
    for (const QString& name : people) {
        column(researchPeople, name);
    }
    codes(researchPeople, QStringLiteral("status_group"), cells.statusGroups());
    for (const ResearchTable& table : researchTables()) {
        const QString file = QLatin1String(table.name);
        column(file, QStringLiteral("pseudonym"));
        for (const ResearchColumn& each : table.columns) {
            const QString name = researchHeading(each);
            const bool isDate = each.cell == ResearchCell::Day && plan.wish.days == ResearchDays::Shifted;
            column(file, name);
            if (isDate) {
                codes(file, name, {{QStringLiteral("åååå-mm-dd"), words->of(QStringLiteral("*"), QStringLiteral("shifted"))}});
            }
            codes(file, name, cells.saidIn(table, each));
        }
    }
    for (const QString& name : scores) {
        column(researchScores, name);
    }
    return ResearchFile{QStringLiteral("codebook.csv"), writer.bytes()};
}

Result<ResearchFile> researchReadMe(const Workspace& workspace, const ResearchPlan& plan) {
    const Result<QString> text =
        fillTextTemplate(QStringLiteral("research_readme"),
                         readMeValues(plan, nameOf(workspace, plan.wish.programmeId), workspace.clock.today()));
    if (!text) {
        return text.error();
    }
    return ResearchFile{QStringLiteral("README.txt"), (*text + QLatin1Char('\n')).toUtf8()};
}

ResearchFile researchManifest(const Workspace& workspace, const ResearchPlan& plan, const QList<ResearchFile>& files) {
    QJsonArray listed;
    for (const ResearchFile& file : files) {
        const QString sheet = file.name.section(QLatin1Char('.'), 0, 0);
        QJsonObject entry{{QStringLiteral("name"), file.name},
                          {QStringLiteral("bytes"), static_cast<qint64>(file.bytes.size())},
                          {QStringLiteral("sha256"),
                           QString::fromLatin1(QCryptographicHash::hash(file.bytes, QCryptographicHash::Sha256).toHex())}};
        if (plan.counts.rows.contains(sheet)) {
            entry.insert(QStringLiteral("rows"), plan.counts.rows.value(sheet));
        }
        listed.append(entry);
    }
    const QJsonObject manifest{
        {QStringLiteral("made_on"), isoDate(workspace.clock.today())},
        {QStringLiteral("program"), QStringLiteral("Brobygger %1").arg(QCoreApplication::applicationVersion())},
        {QStringLiteral("programme"), plan.wish.programmeId},
        {QStringLiteral("k"), plan.wish.k},
        {QStringLiteral("people"), plan.counts.people},
        {QStringLiteral("suppressed"), plan.counts.suppressed},
        {QStringLiteral("files"), listed}};
    return {QStringLiteral("manifest.json"), QJsonDocument(manifest).toJson()};
}

} // namespace brobygger
