// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/verb.h"
#include "core/access_copy/access_copy.h"
#include "core/agenda/agenda_texts.h"
#include "core/base/time/dates.h"
#include "core/programmes/programme_words.h"
#include "core/screening/fact_catalogue.h"
#include "core/screening/screening_texts.h"
#include "core/workspace/workspace.h"
#include "ui/rights/access_copy_file.h"

#include <limits>

namespace brobygger {

namespace {

Result<Citizen> citizenOf(const VerbCall& call) {
    const auto citizen = call.workspace->citizens.find(CitizenId::fromString(call.option("citizen")));
    return citizen ? Result<Citizen>(*citizen) : noSuchCitizen();
}

Result<VerbOutput> runExportCitizen(const VerbCall& call) {
    const QString path = call.option("to");
    if (!path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive)) {
        return wrongUsageOf(QStringLiteral("--to ends in .pdf"));
    }
    const Result<Citizen> citizen = citizenOf(call);
    if (!citizen) {
        return citizen.error();
    }
    Progress progress;
    const Result<AccessCopy> copy = accessCopy(*call.workspace, citizen->id, call.language, progress);
    if (!copy) {
        return copy.error();
    }
    if (auto written = writeAccessCopy(*call.workspace, *copy, {}, path); !written) {
        return written.error();
    }
    const QJsonObject counts{{QStringLiteral("lines"), copy->lineCount()},
                             {QStringLiteral("recipients"), static_cast<int>(copy->recipients.size())},
                             {QStringLiteral("look_ups"), static_cast<int>(copy->lookUps.size())}};
    return VerbOutput{QJsonDocument(QJsonObject{{QStringLiteral("path"), path}, {QStringLiteral("counts"), counts}}), path};
}

Result<VerbOutput> runFind(const VerbCall& call) {
    const Result<int> limit = call.number("limit", 20, 1);
    if (!limit) {
        return limit.error();
    }
    QJsonArray hits;
    QStringList lines;
    for (const Found& found : call.workspace->finder.find(call.words.join(QLatin1Char(' ')), *limit)) {
        const QString id = QString::number(found.id);
        hits.append(QJsonObject{{QStringLiteral("kind"), found.kind},
                                {QStringLiteral("id"), id},
                                {QStringLiteral("title"), found.title},
                                {QStringLiteral("detail"), found.detail}});
        lines << QStringList{found.kind, id, found.title, found.detail}.join(QLatin1Char('\t'));
    }
    return VerbOutput{QJsonDocument(hits), lines.join(QLatin1Char('\n'))};
}

Result<VerbOutput> runAgenda(const VerbCall& call) {
    Workspace& workspace = *call.workspace;
    const QDate today = workspace.clock.today();
    // Whoever counts the lines must find as many as the counts say.
    const AgendaList agenda = workspace.agenda.items(today, std::numeric_limits<int>::max());
    QJsonArray items;
    QStringList lines;
    for (const AgendaItem& item : agenda.items) {
        const QString title = titleOf(item, today, workspace.codes, call.language);
        items.append(QJsonObject{
            {QStringLiteral("kind"), toCode(item.kind)},
            {QStringLiteral("due"), orNull(isoDate(item.due))},
            {QStringLiteral("state"), toCode(item.state)},
            {QStringLiteral("citizen"), item.citizen.isValid() ? QJsonValue(item.citizen.toString()) : QJsonValue()},
            {QStringLiteral("title"), title}});
        lines << QStringList{toCode(item.state), isoDate(item.due), wordOf(item, workspace.codes, call.language), title}.join(
            QLatin1Char('\t'));
    }
    QJsonObject counts;
    for (auto at = agenda.counts.begin(); at != agenda.counts.end(); ++at) {
        counts.insert(toCode(at.key()), at->total);
    }
    return VerbOutput{QJsonDocument(QJsonObject{{QStringLiteral("items"), items}, {QStringLiteral("counts"), counts}}),
                      lines.join(QLatin1Char('\n'))};
}

Result<VerbOutput> runScreen(const VerbCall& call) {
    const Result<Citizen> citizen = citizenOf(call);
    if (!citizen) {
        return citizen.error();
    }
    const Result<ScreeningForm> form = call.workspace->screenings.begin(*citizen);
    if (!form) {
        return form.error();
    }
    const Result<FactCatalogue> facts = FactCatalogue::load();
    if (!facts) {
        return facts.error();
    }
    const ScreeningWords words{*facts, call.workspace->places, call.language};
    const Verdict verdict = form->verdict();
    QJsonArray criteria;
    QStringList lines{outcomeLabel(verdict.outcome)};
    for (const Criterion& criterion : form->criteria().criteria) {
        const CriterionResult* result = verdict.criterion(criterion.id);
        if (result == nullptr) {
            continue;
        }
        const QString requirement = requirementText(criterion, form->programme, words);
        const QString value = valueText(criterion, *result, words);
        criteria.append(QJsonObject{{QStringLiteral("id"), criterion.id},
                                    {QStringLiteral("kind"), criterionKindWords().at(static_cast<int>(criterion.kind))},
                                    {QStringLiteral("state"), toCode(result->state)},
                                    {QStringLiteral("value"), orNull(value)},
                                    {QStringLiteral("requirement"), requirement}});
        lines << QStringList{conditionStateLabel(result->state), requirement, value}.join(QLatin1Char('\t'));
    }
    const QJsonObject json{{QStringLiteral("programme"), form->programme.id},
                           {QStringLiteral("version"), form->programme.version},
                           {QStringLiteral("verdict"), toCode(verdict.outcome)},
                           {QStringLiteral("criteria"), criteria}};
    return VerbOutput{QJsonDocument(json), lines.join(QLatin1Char('\n'))};
}

QJsonObject matchJson(const MatchList& list, const Match& match, const QString& title) {
    const OfferTraits& offer = list.traits(match);
    QJsonArray conditions;
    for (std::size_t i = 0; i < conditionCount; ++i) {
        const auto id = static_cast<ConditionId>(i);
        const ConditionText text = describe(id, offer, list.citizen, list.settings, list.names, list.today);
        conditions.append(QJsonObject{{QStringLiteral("id"), conditionIdText(id)},
                                      {QStringLiteral("state"), toCode(match.state(id))},
                                      {QStringLiteral("offer_value"), orNull(text.offerValue)},
                                      {QStringLiteral("citizen_value"), orNull(text.citizenValue)}});
    }
    QJsonArray parts;
    for (std::size_t i = 0; i < partCount; ++i) {
        const auto id = static_cast<PartId>(i);
        parts.append(QJsonObject{{QStringLiteral("id"), partIdText(id)}, {QStringLiteral("points"), match.points(id)}});
    }
    QJsonArray changes;
    for (const ConditionId id : wouldChange(match)) {
        changes.append(conditionIdText(id));
    }
    return {{QStringLiteral("offer"), list.id(match).toString()},
            {QStringLiteral("title"), title},
            {QStringLiteral("eligible"), eligibleText(match.eligible)},
            {QStringLiteral("score"), match.score},
            {QStringLiteral("distance_km"), match.distanceKm ? QJsonValue(*match.distanceKm) : QJsonValue()},
            {QStringLiteral("conditions"), conditions},
            {QStringLiteral("parts"), parts},
            {QStringLiteral("would_change"), changes}};
}

Result<VerbOutput> runMatch(const VerbCall& call) {
    const Result<int> limit = call.number("limit", 20, 1);
    if (!limit) {
        return limit.error();
    }
    const Result<Citizen> citizen = citizenOf(call);
    if (!citizen) {
        return citizen.error();
    }
    const MatchList list = call.workspace->matching.forCitizen(citizen->id);
    QJsonArray matches;
    QStringList lines;
    for (const Match& match : list.matches.mid(0, *limit)) {
        const auto offer = call.workspace->offers.find(list.id(match));
        const QString title = offer ? offer->name : QString();
        matches.append(matchJson(list, match, title));
        lines << QStringList{QString::number(match.score), eligibleLabel(match.eligible), title}.join(QLatin1Char('\t'));
    }
    return VerbOutput{QJsonDocument(matches), lines.join(QLatin1Char('\n'))};
}

} // namespace

QList<Verb> citizenVerbs() {
    const auto text = [](const char* words) { return QString::fromLatin1(words); };
    const VerbOption citizen{text("citizen"), text("ID"), text("whom it is about"), true, OptionValue::Id};
    const VerbOption limit{text("limit"), text("N"), text("at most so many (20)")};
    return {
        {text("find"), text("searches as the window does"), FileUse::Read, {limit}, runFind, false, false, text("TEXT")},
        {text("agenda"), text("what waits today"), FileUse::Read, {}, runAgenda},
        {text("screen"), text("what the programme's criteria say of a citizen"), FileUse::Read, {citizen}, runScreen},
        {text("match"), text("the offers ranked for a citizen"), FileUse::Read, {citizen, limit}, runMatch},
        {text("export citizen"),
         text("writes the citizen's own copy of everything that is registered"),
         FileUse::Beside,
         {citizen, {text("to"), text("F.pdf"), text("where to write"), true}},
         runExportCitizen,
         true},
    };
}

} // namespace brobygger
