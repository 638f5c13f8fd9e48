// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programmes/programme_file.h"

#include "core/base/text/json_size.h"
#include "core/programmes/programme_json.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <algorithm>

namespace brobygger {

namespace {

struct ProgrammeFileWords {
    Q_DECLARE_TR_FUNCTIONS(ProgrammeFile)
};

constexpr int deepestProgramme = 12;
constexpr qsizetype mostValues = 20'000;
constexpr qsizetype longestText = 2'000;
constexpr qsizetype mostPlacesTold = 6;
constexpr qsizetype longestTold = 240; // a word of the file may be as long as the file
constexpr int mostDaysToContact = 365;

QString placeIn(const QString& parent, const QString& key) { return parent.isEmpty() ? key : parent + QLatin1Char('.') + key; }

/// What may stand in a list of words, told when something else does.
void checkWord(const QString& word, const QStringList& allowed, const QString& place, Problems& problems) {
    if (!allowed.contains(word)) {
        problems.error(
            place,
            ProgrammeFileWords::tr("“%1” is not known here. Known are: %2.").arg(word, allowed.join(QStringLiteral(", "))));
    }
}

/// Walks everything that stands in the file, also what no programme has.
class FileWalk {
public:
    FileWalk(const QSet<QString>& known, Problems& problems)
        : m_known(known)
        , m_problems(problems) {}

    void object(const QJsonObject& json, const QString& place) {
        for (auto at = json.begin(); at != json.end(); ++at) {
            const QString inside = placeIn(place, at.key());
            if (m_known.contains(inside)) {
                value(*at, inside);
            } else {
                m_problems.error(inside,
                                 ProgrammeFileWords::tr("“%1” is no part of a programme. Check the spelling, or take it out.")
                                     .arg(at.key().left(longestKeyTold)));
            }
        }
    }

private:
    static constexpr qsizetype longestKeyTold = 40;

    void value(const QJsonValue& json, const QString& place) {
        if (json.isObject()) {
            object(json.toObject(), place);
        } else if (json.isArray()) {
            const QJsonArray list = json.toArray();
            for (qsizetype at = 0; at < list.size(); ++at) {
                value(list.at(at), QStringLiteral("%1[%2]").arg(place).arg(at));
            }
        } else if (json.isString() && json.toString().size() > longestText) {
            m_problems.error(place, ProgrammeFileWords::tr("The text is longer than %1 characters.").arg(longestText));
        } else if (json.isDouble() && json.toDouble() < 0 && !place.startsWith(QLatin1String("figures["))) {
            m_problems.error(place, ProgrammeFileWords::tr("A negative number makes no sense here."));
        }
    }

    const QSet<QString>& m_known;
    Problems& m_problems;
};

QString at(const char* list, qsizetype number, const char* key) {
    return QStringLiteral("%1[%2].%3").arg(QLatin1String(list)).arg(number).arg(QLatin1String(key));
}

void checkHeadings(const Programme& programme, Problems& problems) {
    static const QRegularExpression idShape(QStringLiteral("^[a-z0-9][a-z0-9-]{0,63}$"));
    if (!programme.id.isEmpty() && !idShape.match(programme.id).hasMatch()) {
        problems.error(QStringLiteral("id"),
                       ProgrammeFileWords::tr("Use small letters a–z, digits and hyphens, at most 64 of them."));
    }
    if (programme.version < 1) {
        problems.error(QStringLiteral("version"), ProgrammeFileWords::tr("The first version is 1."));
    }
    checkWord(programme.country, {QStringLiteral("DK"), QStringLiteral("SE")}, QStringLiteral("country"), problems);
    checkWord(programme.currency, {QStringLiteral("DKK"), QStringLiteral("SEK")}, QStringLiteral("currency"), problems);
    if (const auto& days = programme.firstContactDays; days && (days->value < 1 || days->value > mostDaysToContact)) {
        problems.error(QStringLiteral("first_contact_days.value"),
                       ProgrammeFileWords::tr("A number of days between 1 and %1 is expected here.").arg(mostDaysToContact));
    }
    static const QRegularExpression codeShape(QStringLiteral("^[0-9]{4}$"));
    const auto checkCodes = [&problems](const QStringList& codes, const QString& place) {
        for (const QString& code : codes) {
            if (!codeShape.match(code).hasMatch()) {
                problems.error(place, ProgrammeFileWords::tr("“%1” is no code of four digits.").arg(code));
            }
        }
    };
    checkCodes(programme.area.municipalities, QStringLiteral("area.municipalities"));
    checkCodes(programme.area.parishes, QStringLiteral("area.parishes"));
}

void checkNamed(const Programme& programme, const ProgrammeVocabulary& vocabulary, Problems& problems) {
    static const QStringList moments{QStringLiteral("start"),    QStringLiteral("month_3"), QStringLiteral("month_6"),
                                     QStringLiteral("month_12"), QStringLiteral("end"),     QStringLiteral("after_3"),
                                     QStringLiteral("after_6"),  QStringLiteral("after_12")};
    for (qsizetype i = 0; i < programme.instruments.size(); ++i) {
        const InstrumentUse& use = programme.instruments.at(i);
        if (!vocabulary.instruments.contains(use.instrument)) {
            problems.error(at("instruments", i, "instrument"),
                           ProgrammeFileWords::tr("The program has no questionnaire “%1”.").arg(use.instrument));
        }
        for (const QString& when : use.when) {
            checkWord(when, moments, at("instruments", i, "when"), problems);
        }
    }
    if (programme.useSheets) {
        for (const QString& when : programme.useSheets->when) {
            checkWord(when, moments.first(4), QStringLiteral("use_sheets.when"), problems);
        }
    }
    static const QStringList sectors{QString(),
                                     QStringLiteral("gp"),
                                     QStringLiteral("hospital"),
                                     QStringLiteral("municipality"),
                                     QStringLiteral("offer"),
                                     QStringLiteral("other")};
    for (qsizetype i = 0; i < programme.handOver.size(); ++i) {
        checkWord(programme.handOver.at(i).sector, sectors, at("hand_over", i, "sector"), problems);
    }
}

void checkFacts(const Programme& programme, const ProgrammeVocabulary& vocabulary, Problems& problems) {
    for (qsizetype i = 0; i < programme.criteriaSets.size(); ++i) {
        const QList<Criterion>& criteria = programme.criteriaSets.at(i).criteria;
        for (qsizetype j = 0; j < criteria.size(); ++j) {
            const QString& fact = criteria.at(j).test.fact;
            if (!fact.isEmpty() && !vocabulary.facts.contains(fact)) {
                problems.error(QStringLiteral("criteria_sets[%1].criteria[%2].test.fact").arg(i).arg(j),
                               ProgrammeFileWords::tr("The program asks for no fact “%1”.").arg(fact));
            }
        }
    }
}

void checkAges(const Programme& programme, Problems& problems) {
    for (qsizetype i = 0; i < programme.funders.size(); ++i) {
        const Funder& funder = programme.funders.at(i);
        if (funder.minAge && funder.maxAge && *funder.minAge > *funder.maxAge) {
            problems.error(at("funders", i, "max_age"), ProgrammeFileWords::tr("The upper limit is below the lower one."));
        }
    }
}

Error refused(const Problems& problems) {
    QStringList told;
    for (const Problem& problem : problems.list().first(std::min(problems.list().size(), mostPlacesTold))) {
        const QString place = problem.field.isEmpty() ? QStringLiteral("–") : problem.field.left(longestTold);
        told.append(QStringLiteral("%1: %2").arg(place, problem.message.left(longestTold)));
    }
    const auto more = static_cast<int>(problems.list().size() - told.size());
    if (more > 0) {
        told.append(ProgrammeFileWords::tr("… and in %n more place(s).", nullptr, more));
    }
    return {ErrorKind::Format,
            ProgrammeFileWords::tr("The programme file was not taken in; nothing has changed. Mend this in the file, and load "
                                   "it again:\n%1")
                .arg(told.join(QLatin1Char('\n'))),
            problems.list().first().field, problems};
}

} // namespace

Result<Programme> readProgrammeFile(const QByteArray& bytes, const ProgrammeVocabulary& vocabulary) {
    if (bytes.size() > largestProgrammeFile || !isJsonWithin(bytes, deepestProgramme, mostValues)) {
        return Error{ErrorKind::Format,
                     ProgrammeFileWords::tr("The file is too large for a programme. Choose a file that was saved as one.")};
    }
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &parseError);
    if (!document.isObject()) {
        const auto line = 1 + bytes.first(std::min<qsizetype>(parseError.offset, bytes.size())).count('\n');
        return Error{ErrorKind::Format,
                     ProgrammeFileWords::tr("The file is no programme: it cannot be read as JSON. Look at line %1.").arg(line),
                     parseError.errorString()};
    }
    Problems problems;
    QSet<QString> known;
    Programme programme = programmeFromJson(document.object(), problems, known);
    FileWalk(known, problems).object(document.object(), QString());
    checkHeadings(programme, problems);
    checkNamed(programme, vocabulary, problems);
    checkFacts(programme, vocabulary, problems);
    checkAges(programme, problems);
    if (problems.hasErrors()) {
        return refused(problems);
    }
    return programme;
}

QByteArray programmeFile(const Programme& programme) {
    return QJsonDocument(programmeToJson(programme)).toJson(QJsonDocument::Indented);
}

} // namespace brobygger
