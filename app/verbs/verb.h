// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exit_status.h"
#include "core/base/result.h"
#include "core/base/time/clock.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>
#include <functional>

namespace brobygger {

class Workspace;

/// What the value of an option has to be, beside not empty.
enum class OptionValue { Text, Id, Day };

/// One option of a verb; without `value` it is a switch.
struct VerbOption {
    QString name;
    QString value;
    QString help;
    bool isRequired = false;
    OptionValue takes = OptionValue::Text;
    QStringList choices = {}; ///< the only values it takes; empty: any
};

/// What a verb does with the file of --file: nothing; opens it to read; to work in; to note something in it, also while a
/// window works in it; or handles the path itself.
enum class FileUse { None, Read, Write, Beside, Path };

/// How a verb was called.
struct VerbCall {
    QStringList words; ///< arguments that are no options
    QHash<QString, QString> options;
    QHash<QString, QStringList> repeated; ///< all values of an option that was given several times, in their order
    QString file;
    QString language;
    const Clock* clock = nullptr;
    Workspace* workspace = nullptr; ///< for FileUse::Read, Write and Beside
    std::function<Result<QString>()> passphrase;

    QString option(const char* name, const QString& fallback = {}) const {
        return options.value(QLatin1String(name), fallback);
    }
    /// Every value that was given; none without the option.
    QStringList all(const char* name) const { return repeated.value(QLatin1String(name)); }
    bool has(const char* name) const { return options.contains(QLatin1String(name)); }
    /// A whole number of at least `least`, or a sentence about the option.
    Result<int> number(const char* name, int fallback, int least) const;
};

/// What a verb answers, for people and for machines. `isOk` false makes the program end with exitStatus::failed after
/// answering; `complaint` is then told on standard error.
struct VerbOutput {
    QJsonDocument json;
    QString text;
    bool isOk = true;
    QString complaint = {};
};

struct Verb {
    QString name; ///< one or two words: "import offers"
    QString summary;
    FileUse file;
    QList<VerbOption> options;
    std::function<Result<VerbOutput>(const VerbCall&)> run;
    bool draws = false;
    bool dryRunNeedsNoFile = false;
    QString words = {}; ///< what has to stand beside the options: TEXT; nothing may when it is empty
};

inline QJsonValue orNull(const QString& text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

/// The detail of an Error that makes the program end with exitStatus::wrongUsage.
inline const QString usageDetail = QStringLiteral("usage");
Error wrongUsageOf(const QString& sentence);
/// That --citizen names nobody of the file: NotFound.
Error noSuchCitizen();

/// All verbs, in the order of the help.
const QList<Verb>& verbs();
/// What every verb takes beside its own options.
const QList<VerbOption>& commonOptions();
/// The verb that these words begin with; the longer name wins.
const Verb* findVerb(const QStringList& words);

// Each file of verbs brings its own.
QList<Verb> fileVerbs();
QList<Verb> citizenVerbs();
QList<Verb> bundleVerbs();
QList<Verb> exchangeVerbs();
QList<Verb> evaluationVerbs();
QList<Verb> scoreAndStatsVerbs();
QList<Verb> messageVerbs();

} // namespace brobygger
