// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/exhibits/chapter_exhibits.h"
#include "core/evaluation/exhibits/kinds/number_exhibits.h"
#include "core/evaluation/exhibits/kinds/series_exhibits.h"
#include "core/evaluation/exhibits/kinds/series_points.h"

namespace brobygger {

namespace {
/// "50–59 år", "80 år og derover".
QString ageGroupName(const ExhibitMaker& maker, const QString& group) {
    if (group.endsWith(QLatin1Char('-'))) {
        return maker.text("age.from").arg(group.chopped(1));
    }
    const qsizetype dash = group.indexOf(QLatin1Char('-'));
    return dash < 0 ? maker.codeName("", group) : maker.text("age.between").arg(group.left(dash), group.mid(dash + 1));
}

/// A name that is one already, of a parish or a clinic.
QString givenName(const ExhibitMaker& maker, const QString& name) {
    return name == QLatin1String("unknown") ? maker.text("word.unknown") : name;
}

/// Those of a group about whom it is not known: the denominators of its point among all suggested.
QString unknownOfSuggested(const ExhibitMaker& maker, const QString& series) {
    const SeriesFigure* found = maker.series(series);
    const Figure* all = maker.known(QStringLiteral("reach.suggested"));
    if (!found || !all) {
        return {};
    }
    const SeriesPoint* unknown = unknownPoint(*found);
    return unknown && !unknown->suppressed
               ? unknownSentence(maker, unknown->denominator, all->value, "sentence.unknown.citizens")
               : QString();
}

void addReachGroups(ExhibitMaker& maker, const QString& id, const std::function<QString(const QString&)>& name,
                    const QStringList& order = {}, GroupsExhibit::Shown shown = GroupsExhibit::Shown::Shares) {
    addGroups(maker,
              {.id = id,
               .series = id,
               .name = name,
               .group = "group",
               .part = "included",
               .whole = "suggested",
               .share = "included_share",
               .shown = shown,
               .total = QStringLiteral("reach.included"),
               .order = order},
              {unknownOfSuggested(maker, id)});
}

QString sourceNote(const ExhibitMaker& maker, const char* key, const std::optional<SourcedNumber>& number) {
    return number ? maker.text(key).arg(maker.countCell(static_cast<double>(number->value), false), number->source) : QString();
}
} // namespace

void addReachExhibits(ExhibitMaker& maker) {
    const Figure* tally = maker.known(QStringLiteral("reach.declined_anonymous"));
    const bool hasTally = tally && tally->value.value_or(0) > 0;
    addSteps(maker, QStringLiteral("reach.steps"),
             {QStringLiteral("reach.suggested"), QStringLiteral("reach.reached"), QStringLiteral("reach.asked"),
              QStringLiteral("reach.consented"), QStringLiteral("reach.included")},
             {hasTally ? maker.text("sentence.tally").arg(tally->display) : QString()});
    addFigureTable(maker,
                   {.id = QStringLiteral("reach.plan"),
                    .figures = {QStringLiteral("reach.of_plan"), QStringLiteral("reach.of_potential"),
                                QStringLiteral("reach.consent_share"), QStringLiteral("reach.declined"),
                                QStringLiteral("reach.suggested_again"), QStringLiteral("reach.declined_anonymous")}},
                   {sourceNote(maker, "sentence.planned", maker.input().programme.planned),
                    sourceNote(maker, "sentence.potential", maker.input().programme.potential)});
    const auto given = [&maker](const QString& x) { return givenName(maker, x); };
    const auto known = [&maker](const QString& x) {
        const QString name = maker.optionalText("group." + x.toLatin1());
        return name.isEmpty() ? givenName(maker, x) : name;
    };
    addReachGroups(maker, QStringLiteral("reach.by_sex"), known);
    addReachGroups(maker, QStringLiteral("reach.by_age"), [&maker](const QString& x) { return ageGroupName(maker, x); });
    addReachGroups(maker, QStringLiteral("reach.by_60"), known, {QStringLiteral("under_60")});
    addReachGroups(maker, QStringLiteral("reach.by_parish"), given, {}, GroupsExhibit::Shown::Nothing);
    addReachGroups(maker, QStringLiteral("reach.by_clinic"), given, {}, GroupsExhibit::Shown::Nothing); // no ranking of clinics
    addReachGroups(
        maker, QStringLiteral("reach.by_source"), [&maker](const QString& x) { return maker.codeName("referral_source", x); },
        maker.codeOrder("referral_source"));
    addGroups(maker,
              {.id = QStringLiteral("reach.no_reasons"),
               .series = QStringLiteral("reach.no_reasons"),
               .name = [&maker](const QString& x) { return maker.codeName("participation_no", x); },
               .group = "no_reason",
               .part = "count",
               .share = "of_declined",
               .shown = GroupsExhibit::Shown::Counts,
               .order = maker.codeOrder("participation_no")},
              {unknownPointSentence(maker, QStringLiteral("reach.no_reasons"), "sentence.unknown.reason")});
}

} // namespace brobygger
