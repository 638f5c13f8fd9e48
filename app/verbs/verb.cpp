// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/verb.h"

namespace brobygger {

Error wrongUsageOf(const QString& sentence) { return {ErrorKind::Invalid, sentence, usageDetail}; }

Error noSuchCitizen() {
    return {ErrorKind::NotFound, QStringLiteral("--citizen: there is no citizen with that id in the file")};
}

Result<int> VerbCall::number(const char* name, int fallback, int least) const {
    if (!has(name)) {
        return fallback;
    }
    bool ok = false;
    const int value = option(name).toInt(&ok);
    if (!ok || value < least) {
        return wrongUsageOf(QStringLiteral("--%1 takes a whole number of at least %2").arg(QLatin1String(name)).arg(least));
    }
    return value;
}

const QList<Verb>& verbs() {
    static const QList<Verb> all = fileVerbs() + citizenVerbs() + bundleVerbs() + exchangeVerbs() + messageVerbs() +
                                   evaluationVerbs() + scoreAndStatsVerbs();
    return all;
}

const QList<VerbOption>& commonOptions() {
    static const QList<VerbOption> options = {
        {QStringLiteral("file"), QStringLiteral("FILE"), QStringLiteral("the Brobygger file")},
        {QStringLiteral("passphrase-file"), QStringLiteral("FILE"), QStringLiteral("where the passphrase stands")},
        {QStringLiteral("json"), {}, QStringLiteral("machine-readable answer")},
        {QStringLiteral("lang"),
         QStringLiteral("da|en|sv"),
         QStringLiteral("language of the answer (that of the file)"),
         false,
         OptionValue::Text,
         {QStringLiteral("da"), QStringLiteral("en"), QStringLiteral("sv")}},
        {QStringLiteral("today"), QStringLiteral("YYYY-MM-DD"), QStringLiteral("the calendar day to work by"), false,
         OptionValue::Day},
    };
    return options;
}

const Verb* findVerb(const QStringList& words) {
    const Verb* found = nullptr;
    for (const Verb& verb : verbs()) {
        const QStringList name = verb.name.split(QLatin1Char(' '));
        if (words.mid(0, name.size()) == name && (found == nullptr || verb.name.size() > found->name.size())) {
            found = &verb;
        }
    }
    return found;
}

} // namespace brobygger
