// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/passphrase_source.h"
#include "app/verbs/verb.h"
#include "core/base/time/dates.h"
#include "core/bundles/bundles.h"
#include "core/workspace/workspace.h"

namespace brobygger {

namespace {
Result<VerbOutput> runBundleOut(const VerbCall& call) {
    const auto citizen = call.workspace->citizens.find(CitizenId::fromString(call.option("citizen")));
    if (!citizen) {
        return noSuchCitizen();
    }
    const Result<QString> passphrase = readPassphrase(call.option("bundle-passphrase-file"));
    if (!passphrase) {
        return passphrase.error();
    }
    BundleWish wish;
    wish.citizens = {citizen->id};
    wish.organisation = call.option("organisation");
    wish.basis = wish.organisation.isEmpty() ? HandOverBasis::SameController : HandOverBasis::Consent;
    wish.person = call.option("person");
    wish.opensUntil =
        call.has("until") ? fromIsoDate(call.option("until")) : call.workspace->clock.today().addDays(proposedBundleDays);
    const Result<MadeBundle> made = handOver(*call.workspace, wish, call.option("to"), *passphrase);
    if (!made) {
        return made.error();
    }
    return VerbOutput{QJsonDocument(QJsonObject{{QStringLiteral("path"), made->path},
                                                {QStringLiteral("citizens"), static_cast<int>(made->handOvers.size())},
                                                {QStringLiteral("until"), isoDate(wish.opensUntil)}}),
                      made->path};
}

/// Who looks like somebody who is here is left out: that is for eyes, in the window.
BundleChoice choiceWithoutEyes(const BundledCitizen& citizen) {
    if (!citizen.here.isValid() && !citizen.alike.isEmpty()) {
        return {citizen.citizen.id, BundlePlace::LeftOut, {}};
    }
    return proposedChoice(citizen);
}

QString placeInCode(BundlePlace place) {
    switch (place) {
    case BundlePlace::AsNew: return QStringLiteral("new");
    case BundlePlace::Under: return QStringLiteral("under");
    case BundlePlace::LeftOut: break;
    }
    return QStringLiteral("left_out");
}

Result<VerbOutput> runBundleIn(const VerbCall& call) {
    const Result<QString> passphrase = readPassphrase(call.option("bundle-passphrase-file"));
    if (!passphrase) {
        return passphrase.error();
    }
    const Result<OpenedBundle> bundle = openBundle(*call.workspace, call.option("from"), *passphrase);
    if (!bundle) {
        return bundle.error();
    }
    QList<BundleChoice> choices;
    QJsonArray citizens;
    QStringList lines;
    for (const BundledCitizen& citizen : bundle->citizens) {
        const BundleChoice choice = choiceWithoutEyes(citizen);
        choices.append(choice);
        citizens.append(
            QJsonObject{{QStringLiteral("id"), choice.bundled.toString()},
                        {QStringLiteral("place"), placeInCode(choice.place)},
                        {QStringLiteral("under"), orNull(choice.under.isValid() ? choice.under.toString() : QString())},
                        {QStringLiteral("alike"), static_cast<int>(citizen.alike.size())}});
        lines << QStringList{choice.bundled.toString(), placeInCode(choice.place)}.join(QLatin1Char('\t'));
    }
    QJsonObject answer{{QStringLiteral("until"), isoDate(bundle->copy.label.opensUntil)},
                       {QStringLiteral("citizens"), citizens}};
    if (!call.has("dry-run")) {
        const Result<ReceivedBundle> received = receiveBundle(*call.workspace, *bundle, choices);
        if (!received) {
            return received.error();
        }
        answer.insert(QStringLiteral("already_here"), received->received.alreadyHere);
    }
    return VerbOutput{QJsonDocument(answer), lines.join(QLatin1Char('\n'))};
}
} // namespace

QList<Verb> bundleVerbs() {
    const auto text = [](const char* words) { return QString::fromLatin1(words); };
    const VerbOption passphrase{text("bundle-passphrase-file"), text("P"), text("the passphrase of the bundle"), true};
    return {
        {text("bundle out"),
         text("hands a citizen over in an encrypted bundle"),
         FileUse::Beside,
         {{text("citizen"), text("ID"), text("whom it is about"), true, OptionValue::Id},
          {text("to"), text("F"), text("where to write; nothing is replaced"), true},
          {text("person"), text("NAME"), text("who gets it"), true},
          {text("organisation"), text("NAME"), text("another organisation, which a consent names (our own)")},
          {text("until"), text("D"), text("the last day on which it opens (in 14 days)"), false, OptionValue::Day},
          passphrase},
         runBundleOut},
        {text("bundle in"),
         text("receives the citizens of a bundle; who looks like somebody here is left to the window"),
         FileUse::Write,
         {{text("from"), text("F"), text("the bundle"), true},
          passphrase,
          {text("dry-run"), {}, text("only tells what would become of each")}},
         runBundleIn},
    };
}

} // namespace brobygger
