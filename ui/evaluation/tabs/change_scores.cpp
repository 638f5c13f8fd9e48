// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/tabs/change_scores.h"

#include "core/codes/codes.h"
#include "core/evaluation/exhibits/kinds/honest_sentences.h"
#include "core/evaluation/figures/score_words.h"

#include <QCoreApplication>
#include <algorithm>

namespace brobygger {

namespace {
struct ChangeWords {
    Q_DECLARE_TR_FUNCTIONS(EvaluationView)
};

const QString endMoment = QStringLiteral("end");

/// Of scores that have no shorter name the one that the report has.
QString shortName(const QString& score, const FigureWords& words) {
    const QList<std::pair<QString, QString>> names{{QStringLiteral("who5"), QStringLiteral("WHO-5")},
                                                   {QStringLiteral("sf12v2_pcs"), ChangeWords::tr("SF-12 physical")},
                                                   {QStringLiteral("sf12v2_mcs"), ChangeWords::tr("SF-12 mental")},
                                                   {QStringLiteral("sf12v2us_pcs"), ChangeWords::tr("SF-12 physical (US)")},
                                                   {QStringLiteral("sf12v2us_mcs"), ChangeWords::tr("SF-12 mental (US)")},
                                                   {QStringLiteral("sf12v1_pcs"), ChangeWords::tr("SF-12 v1 physical")},
                                                   {QStringLiteral("sf12v1_mcs"), ChangeWords::tr("SF-12 v1 mental")},
                                                   {QStringLiteral("srh"), ChangeWords::tr("Self-rated health")},
                                                   {QStringLiteral("tils"), QStringLiteral("T-ILS")},
                                                   {QStringLiteral("was"), ChangeWords::tr("Ability to work")}};
    for (const auto& [id, name] : names) {
        if (id == score) {
            return name;
        }
    }
    return scoreName(score, words);
}
} // namespace

QString ChangeChoice::figure(const char* part) const {
    return QStringLiteral("change.%1.%2.%3").arg(score, moment, QLatin1String(part));
}

QList<ChangeScore> changeScores(const Evaluation& evaluation) {
    const FigureWords words(evaluation.request.language);
    QList<ChangeScore> scores;
    for (const Figure& figure : evaluation.figures) {
        if (!figure.id.startsWith(QLatin1String("change.")) || !figure.id.endsWith(QLatin1String(".pairs"))) {
            continue;
        }
        const QString score = figure.id.section(QLatin1Char('.'), 1, -3);
        const QString moment = figure.id.section(QLatin1Char('.'), -2, -2);
        if (moment == QLatin1String("waiting")) {
            continue;
        }
        if (scores.isEmpty() || scores.last().id != score) {
            scores.append({score, shortName(score, words), {}});
        }
        scores.last().moments.append(moment);
    }
    return scores;
}

ChangeChoice validChoice(const QList<ChangeScore>& scores, const ChangeChoice& choice) {
    if (scores.isEmpty()) {
        return {};
    }
    const auto found =
        std::find_if(scores.cbegin(), scores.cend(), [&choice](const ChangeScore& score) { return score.id == choice.score; });
    const ChangeScore& score = found == scores.cend() ? scores.first() : *found;
    const bool hasMoment = score.moments.contains(choice.moment);
    const bool hasEnd = score.moments.contains(endMoment);
    return {score.id, hasMoment ? choice.moment : hasEnd ? endMoment : score.moments.value(0)};
}

QString changeMomentName(const QString& moment) {
    if (moment == endMoment) {
        return ChangeWords::tr("Start → end");
    }
    const int months = moment.section(QLatin1Char('_'), 1).toInt();
    return moment.startsWith(QLatin1String("after_")) ? ChangeWords::tr("Start → %1 mo. after the end").arg(months)
                                                      : ChangeWords::tr("Start → %1 mo.").arg(months);
}

std::optional<std::pair<double, double>> scaleOfScore(const QString& score) {
    if (score == QLatin1String("srh")) {
        return std::pair(1.0, 5.0);
    }
    if (score == QLatin1String("tils")) {
        return std::pair(3.0, 9.0);
    }
    if (score == QLatin1String("was")) {
        return std::pair(0.0, 10.0);
    }
    return score == QLatin1String("who5") || score.startsWith(QLatin1String("sf12")) ? std::optional(std::pair(0.0, 100.0))
                                                                                     : std::nullopt;
}

QStringList sentencesOf(const Evaluation& evaluation, const Codes& codes, const ChangeChoice& choice) {
    Evaluation read = evaluation; // the maker could write into it
    const Programme programme;
    const FigureWords words(evaluation.request.language);
    const ExhibitFacts facts;
    const ExhibitInput input{programme, codes, words, facts};
    const ExhibitMaker maker(read, input);
    return changeSentences(maker, choice.score, choice.moment);
}

} // namespace brobygger
