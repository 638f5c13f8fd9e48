// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/exhibits/kinds/exhibit_input.h"

namespace brobygger {

/// What all exhibits share: the figures and series they are made of, the words, and how an exhibit is finished.
class ExhibitMaker final {
public:
    ExhibitMaker(Evaluation& evaluation, const ExhibitInput& input)
        : m_evaluation(evaluation)
        , m_input(input) {}

    const Evaluation& evaluation() const { return m_evaluation; }
    const ExhibitInput& input() const { return m_input; }
    const FigureWords& words() const { return m_input.words; }
    bool isOutside() const { return m_evaluation.request.level == EvaluationLevel::Outside; }

    QString text(const QByteArray& key) const { return m_input.words.text(key); }
    /// Empty when there is no such text.
    QString optionalText(const QByteArray& key) const;
    /// What a code is called; "uoplyst" for `unknown` and for none.
    QString codeName(const char* list, const QString& id) const;
    /// The ids of a list in its order.
    QStringList codeOrder(const char* list) const;

    /// Null when there is none.
    const Figure* figure(const QString& id) const { return m_evaluation.figure(id); }
    const SeriesFigure* series(const QString& id) const { return m_evaluation.seriesOf(id); }
    /// The figure when it has a value that may be seen, otherwise null.
    const Figure* known(const QString& id) const;

    /// A cell of a number: "skjult" for a hidden one, empty where there is none.
    QString countCell(const std::optional<double>& number, bool isHidden) const;
    QString percentCell(const std::optional<double>& share, bool isHidden) const;
    QString cell(const std::optional<double>& number, FigureDisplay unit, bool isHidden) const;
    /// The display of a figure; empty when there is none.
    QString displayCell(const Figure* figure) const;
    QString countsCell(const Figure* figure) const;
    /// Counts and display in one: "45 af 50 (90,0 %)".
    QString countsAndDisplayCell(const Figure* figure) const;
    QString intervalCell(const Figure* figure) const;
    QString hiddenWord() const { return text("word.hidden"); }
    /// The name on a chart of something whose number may be hidden: a missing bar is not a zero.
    QString chartLabel(const QString& name, bool isHidden) const;

    /// An exhibit with its title, `exhibit.<key>`; the key is the id unless another is given.
    Exhibit begun(const QString& id, const QByteArray& key = {}) const;
    /// Writes it down: with these notes, then the text `exhibit.<key>.note`, then what "skjult" means where something is
    /// hidden. A chart without any value falls away.
    void add(Exhibit exhibit, QStringList notes = {}, const QByteArray& key = {});

private:
    Evaluation& m_evaluation;
    const ExhibitInput& m_input;
};

} // namespace brobygger
