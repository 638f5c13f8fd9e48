// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/exhibits/evaluation_chapters.h"

#include <algorithm>

namespace brobygger {

namespace {
bool isCalled(const QString& id, const QString& beginning) {
    return id == beginning || (id.startsWith(beginning) && id.at(beginning.size()) == QLatin1Char('.'));
}

bool belongsTo(const QString& id, const EvaluationChapter& chapter) {
    return std::any_of(chapter.beginnings.cbegin(), chapter.beginnings.cend(),
                       [&id](const QString& beginning) { return isCalled(id, beginning); });
}

template <class Thing> QList<const Thing*> thingsOf(const QList<Thing>& things, const EvaluationChapter& chapter) {
    QList<const Thing*> found;
    for (const Thing& thing : things) {
        if (belongsTo(thing.id, chapter)) {
            found.append(&thing);
        }
    }
    return found;
}

bool isCounted(const Figure& figure) {
    const bool isPlainNumber = !figure.numerator && !figure.denominator && figure.unit == FigureDisplay::Kroner;
    return figure.suppressed || figure.numerator.value_or(0) > 0 || (figure.value.value_or(0) != 0 && !isPlainNumber);
}
} // namespace

const QList<EvaluationChapter>& evaluationChapters() {
    static const QList<EvaluationChapter> chapters = [] {
        const auto chapter = [](const char* id, const char* beginnings, bool isInTables = false, const char* said = "") {
            return EvaluationChapter{QLatin1String(id), QString::fromLatin1(beginnings).split(QLatin1Char(' ')), isInTables,
                                     QLatin1String(said)};
        };
        return QList<EvaluationChapter>{chapter("reach", "reach"),
                                        chapter("path", "funnel"),
                                        chapter("offers", "offers"),
                                        chapter("first_contact", "first_contact"),
                                        chapter("noshow", "noshow remedies"),
                                        chapter("change", "change norm", true),
                                        chapter("use", "use", true),
                                        chapter("labour", "labour"),
                                        chapter("soft", "soft"),
                                        chapter("experience", "experience focus", false, "focus"),
                                        chapter("handover", "handover"),
                                        chapter("courses", "retention courses"),
                                        chapter("cost", "work cost budget"),
                                        chapter("did", "did"),
                                        chapter("calibration", "calibration"),
                                        chapter("spread", "spread")};
    }();
    return chapters;
}

const EvaluationChapter* chapterOf(const QString& id) {
    const QList<EvaluationChapter>& chapters = evaluationChapters();
    const auto found = std::find_if(chapters.cbegin(), chapters.cend(),
                                    [&id](const EvaluationChapter& chapter) { return belongsTo(id, chapter); });
    return found == chapters.cend() ? nullptr : &*found;
}

QList<const Figure*> figuresOf(const Evaluation& evaluation, const EvaluationChapter& chapter) {
    return thingsOf(evaluation.figures, chapter);
}

QList<const Exhibit*> exhibitsOf(const Evaluation& evaluation, const EvaluationChapter& chapter) {
    return thingsOf(evaluation.exhibits, chapter);
}

QList<const SeriesFigure*> seriesOf(const Evaluation& evaluation, const EvaluationChapter& chapter) {
    return thingsOf(evaluation.series, chapter);
}

QList<const Exhibit*> exhibitsCalled(const Evaluation& evaluation, const QString& beginning) {
    return thingsOf(evaluation.exhibits, {beginning, {beginning}, false});
}

bool hasData(const Evaluation& evaluation, const EvaluationChapter& chapter) {
    const QList<const Figure*> figures = figuresOf(evaluation, chapter);
    const QList<const Exhibit*> exhibits = exhibitsOf(evaluation, chapter);
    if (!chapter.said.isEmpty() && !exhibitsCalled(evaluation, chapter.said).isEmpty()) {
        return true;
    }
    return figures.isEmpty() ? !exhibits.isEmpty()
                             : std::any_of(figures.cbegin(), figures.cend(), [](const Figure* of) { return isCounted(*of); });
}

} // namespace brobygger
