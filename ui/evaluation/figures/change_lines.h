// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/evaluation/tabs/person_changes.h"

#include <QWidget>

namespace brobygger {

/// A line for each citizen from the first measurement to the later one, and the mean; nobody is named. For the working view.
class ChangeLines final : public QWidget {
    Q_OBJECT
public:
    explicit ChangeLines(QWidget* parent = nullptr);
    /// `scale` are the ends of the axis where they are known. `laterName` stands under the right end.
    void setChanges(const QList<PersonChange>& changes, std::optional<std::pair<double, double>> scale,
                    const QString& laterName);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Paper;
    void paintAxis(QPainter& painter, const Paper& paper) const;
    void paintPersons(QPainter& painter, const Paper& paper) const;
    void paintMean(QPainter& painter, const Paper& paper) const;
    void paintCounts(QPainter& painter, const Paper& paper) const;
    int countOf(PersonChange::Move move) const;

    QList<PersonChange> m_changes;
    double m_low = 0;
    double m_high = 100;
    QString m_laterName;
};

} // namespace brobygger
