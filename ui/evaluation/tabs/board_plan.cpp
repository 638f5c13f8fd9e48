// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/tabs/board_plan.h"

#include <QCoreApplication>
#include <algorithm>

namespace brobygger {

namespace {
struct BoardWords {
    Q_DECLARE_TR_FUNCTIONS(EvaluationView)
};

constexpr double topOfWho5 = 100;
constexpr qsizetype fewGroups = 3; ///< with so many the panel is full

std::optional<double> seen(const Figure* figure) { return figure && !figure->suppressed ? figure->value : std::nullopt; }

FigureMark intervalMark(const Figure& figure, double level) {
    FigureMark mark;
    if (const auto value = seen(&figure)) {
        mark.kind = FigureMark::Kind::Interval;
        mark.value = *value;
        mark.interval = figure.interval;
        mark.level = level;
    }
    return mark;
}

FigureMark shareMark(const Figure& figure) {
    FigureMark mark;
    if (const auto value = seen(&figure)) {
        mark.kind = FigureMark::Kind::Share;
        mark.value = *value;
    }
    return mark;
}

/// From the mean at the start to the later one.
FigureMark fromToMark(const Evaluation& evaluation, const QString& score, double top) {
    const auto before = seen(evaluation.figure(QStringLiteral("change.%1.end.start_mean").arg(score)));
    const auto after = seen(evaluation.figure(QStringLiteral("change.%1.end.later_mean").arg(score)));
    FigureMark mark;
    if (before && after) {
        mark.kind = FigureMark::Kind::FromTo;
        mark.before = *before;
        mark.value = *after;
        mark.low = 0;
        mark.high = top;
    }
    return mark;
}

FigureMark planMark(const Figure& figure, const Figure* planned) {
    FigureMark mark;
    if (const auto plan = seen(planned); plan && seen(&figure)) {
        mark.kind = FigureMark::Kind::Plan;
        mark.value = *figure.value;
        mark.level = *plan;
    }
    return mark;
}

class BoardMaker final {
public:
    explicit BoardMaker(const Evaluation& evaluation)
        : m_evaluation(evaluation) {}

    BoardPanel health() const {
        BoardPanel panel{"triple_aim.health", BoardWords::tr("Health of the population"), {}};
        add(panel, who5());
        add(panel, sf12(QStringLiteral("sf12v2"), BoardWords::tr("SF-12, change")));
        add(panel, sf12(QStringLiteral("sf12v2us"), BoardWords::tr("SF-12 (US 1998), change")));
        add(panel, sf12(QStringLiteral("sf12v1"), BoardWords::tr("SF-12 version 1, change")));
        add(panel, use());
        if (panel.groups.size() < fewGroups) { // it needs no form, so it is there when the others are not
            add(panel, share(QStringLiteral("noshow.rate"), BoardWords::tr("No-shows"), {}));
        }
        return panel;
    }

    BoardPanel experience() const {
        BoardPanel panel{"triple_aim.experience", BoardWords::tr("What the citizen experiences"), {}};
        const QString answered = QStringLiteral("experience.answered");
        add(panel, share(QStringLiteral("experience.coherence"), BoardWords::tr("Coherence in the course"), answered));
        add(panel, share(QStringLiteral("experience.helped"), BoardWords::tr("All in all it has helped"), answered));
        add(panel, share(QStringLiteral("soft.persons"), BoardWords::tr("Takes part in soft offers"), {}));
        return panel;
    }

    BoardPanel cost() const {
        BoardPanel panel{"triple_aim.cost", BoardWords::tr("Costs"), {}};
        add(panel, single(QStringLiteral("cost.per_capita_month"), BoardWords::tr("Per citizen and month")));
        BoardGroup closed = single(QStringLiteral("cost.direct.per_closed"), BoardWords::tr("Direct, per closed course"));
        if (!closed.entries.isEmpty()) {
            closed.entries.first().mark =
                planMark(*closed.entries.first().figure, m_evaluation.figure(QStringLiteral("cost.planned_per_started")));
        }
        add(panel, closed);
        add(panel, single(QStringLiteral("cost.total"), BoardWords::tr("All costs of the period")));
        return panel;
    }

private:
    static void add(BoardPanel& panel, const BoardGroup& group) {
        if (!group.entries.isEmpty()) {
            panel.groups.append(group);
        }
    }

    /// The figure alone under a title; without it no group.
    BoardGroup single(const QString& id, const QString& title) const {
        BoardGroup group{title, {}, nullptr};
        if (const Figure* figure = m_evaluation.figure(id)) {
            group.entries.append({figure, {}, {}});
        }
        return group;
    }

    BoardGroup share(const QString& id, const QString& title, const QString& coverage) const {
        BoardGroup group = single(id, title);
        if (!group.entries.isEmpty()) {
            group.entries.first().mark = shareMark(*group.entries.first().figure);
            group.coverage = m_evaluation.figure(coverage);
        }
        return group;
    }

    BoardGroup who5() const {
        BoardGroup group = single(QStringLiteral("change.who5.end.mean"), BoardWords::tr("WHO-5, start → end"));
        if (!group.entries.isEmpty()) {
            group.entries.first().mark = fromToMark(m_evaluation, QStringLiteral("who5"), topOfWho5);
            group.coverage = m_evaluation.figure(QStringLiteral("change.who5.end.pairs"));
        }
        return group;
    }

    BoardGroup sf12(const QString& version, const QString& title) const {
        return several(title,
                       {{QStringLiteral("change.%1_pcs.end.mean").arg(version), BoardWords::tr("physical")},
                        {QStringLiteral("change.%1_mcs.end.mean").arg(version), BoardWords::tr("mental")}},
                       0, QStringLiteral("change.%1_pcs.end.pairs").arg(version));
    }

    BoardGroup use() const {
        return several(BoardWords::tr("After compared with before"),
                       {{QStringLiteral("use.ae_visit.ratio"), BoardWords::tr("casualty ward")},
                        {QStringLiteral("use.admission.ratio"), BoardWords::tr("admissions")}},
                       1, QStringLiteral("use.ae_visit.persons"));
    }

    /// Figures with intervals on one scale.
    BoardGroup several(const QString& title, const QList<std::pair<QString, QString>>& figures, double level,
                       const QString& coverage) const {
        BoardGroup group{title, {}, m_evaluation.figure(coverage)};
        QList<FigureMark> marks;
        for (const auto& [id, label] : figures) {
            if (const Figure* figure = m_evaluation.figure(id)) {
                group.entries.append({figure, {}, label});
                marks.append(intervalMark(*figure, level));
            }
        }
        shareScale(marks);
        for (qsizetype at = 0; at < marks.size(); ++at) {
            group.entries[at].mark = marks[at];
        }
        return group;
    }

    const Evaluation& m_evaluation;
};
} // namespace

bool BoardGroup::hasNumber() const {
    return std::any_of(entries.cbegin(), entries.cend(), [](const BoardEntry& entry) {
        const Figure& figure = *entry.figure;
        return figure.suppressed || figure.numerator.value_or(0) > 0 || figure.value.value_or(0) != 0;
    });
}

bool BoardPanel::hasNumber() const {
    return std::any_of(groups.cbegin(), groups.cend(), [](const BoardGroup& group) { return group.hasNumber(); });
}

QList<BoardPanel> boardPanels(const Evaluation& evaluation) {
    const BoardMaker maker(evaluation);
    return {maker.health(), maker.experience(), maker.cost()};
}

} // namespace brobygger
