// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/screening/screening_rules.h"

#include <QWidget>

namespace brobygger {

class Segments;

/// One criterion as it stands, in words.
struct CriterionLine {
    QString id;
    int number = 0;
    CriterionKind kind = CriterionKind::Required;
    ConditionState state = ConditionState::Unknown;
    QString text;
    QString known;            ///< "58 år"; empty: nothing is known
    QString source;           ///< where that comes from, and what is asked for
    bool contradicts = false; ///< the answer says otherwise than what is known

    bool operator==(const CriterionLine&) const = default;
};

/// One criterion of a screening: its words, what is known, and the three answers. It is one line high, and higher where its
/// words need more. It has the keyboard focus as a whole; the answers are for the mouse.
class CriterionRow final : public QWidget {
    Q_OBJECT
public:
    explicit CriterionRow(QWidget* parent = nullptr);

    void setLine(const CriterionLine& line);
    const CriterionLine& line() const { return m_line; }
    void setReadOnly(bool isReadOnly);
    /// The one row that Tab comes to.
    void setCurrent(bool isCurrent);
    void retranslate();

Q_SIGNALS:
    void answered(ConditionState state);
    void entered(); ///< it has the focus now

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    struct Places;
    Places placesIn(int width) const;
    void fitAnswers();
    void fitHeight();

    CriterionLine m_line;
    bool m_isCurrent = false;
    Segments* m_answers;
};

} // namespace brobygger
