// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/letters/delicate_words.h"

#include "core/base/text/text.h"

#include <QRegularExpression>

namespace brobygger {

namespace {
struct Beginning {
    const char* letters; ///< folded as by foldedWords; a blank at the end: the whole word ("kræft", but not "kræfter")
    const char* kind;
};
constexpr Beginning beginnings[] = {{"diagnos", "health"},
                                    {"medicin", "health"},
                                    {"sygdom", "health"},
                                    {"kraeft ", "health"},
                                    {"kraeftsyg", "health"},
                                    {"kraeftbehandl", "health"},
                                    {"gigt", "health"},
                                    {"diabet", "health"},
                                    {"sukkersyg", "health"},
                                    {"epileps", "health"},
                                    {"demens", "health"},
                                    {"blodprop", "health"},
                                    {"hjertesyg", "health"},
                                    {"kemoterapi", "health"},
                                    {"psykiat", "mental_health"},
                                    {"psykolog", "mental_health"},
                                    {"psykisk", "mental_health"},
                                    {"psykose", "mental_health"},
                                    {"angst", "mental_health"},
                                    {"bipolar", "mental_health"},
                                    {"selvmord", "mental_health"},
                                    {"selvskad", "mental_health"},
                                    {"spiseforstyr", "mental_health"},
                                    {"adhd", "mental_health"},
                                    {"skizo", "mental_health"},
                                    {"depress", "mental_health"},
                                    {"ptsd", "mental_health"},
                                    {"misbrug", "misuse"},
                                    {"stofmisbrug", "misuse"},
                                    {"alkohol", "misuse"},
                                    {"rusmid", "misuse"},
                                    {"narko", "misuse"},
                                    {"hash ", "misuse"},
                                    {"heroin", "misuse"},
                                    {"kokain", "misuse"},
                                    {"metadon", "misuse"},
                                    {"antabus", "misuse"},
                                    {"kontanthjaelp", "benefit"},
                                    {"foertidspension", "benefit"},
                                    {"sygedagpenge", "benefit"},
                                    {"fleksjob", "benefit"},
                                    {"ressourceforloeb", "benefit"},
                                    {"gaeld ", "benefit"},
                                    {"gaeldssaner", "benefit"},
                                    {"screening", "measurements"},
                                    {"maalgruppe", "measurements"}};
} // namespace

QList<DelicateWord> delicateWords(const QString& text) {
    QList<DelicateWord> found;
    for (const QString& word : foldedWords(text)) {
        const QString toItsEnd = word + QLatin1Char(' ');
        for (const Beginning& beginning : beginnings) {
            if (toItsEnd.startsWith(QLatin1String(beginning.letters))) {
                found.append({word, QString::fromLatin1(beginning.kind)});
            }
        }
    }
    return found;
}

ThinnedText withoutKinds(const QString& text, const QStringList& uncovered) {
    // A sentence ends at its mark and a space, or with its line; "kl. 10" does not end one.
    static const QRegularExpression sentence(QStringLiteral(R"([^\n]*?(?:[.!?](?=\s+\p{Lu})|(?=\n)|$)\s*)"));
    ThinnedText thinned;
    for (auto all = sentence.globalMatch(text); all.hasNext();) {
        const QString one = all.next().captured();
        bool isKept = true;
        for (const DelicateWord& delicate : delicateWords(one)) {
            if (uncovered.contains(delicate.kind)) {
                isKept = false;
                if (!thinned.leftOut.contains(delicate.kind)) {
                    thinned.leftOut.append(delicate.kind);
                }
            }
        }
        if (isKept) {
            thinned.text += one;
        }
    }
    thinned.text = thinned.text.trimmed();
    return thinned;
}

} // namespace brobygger
