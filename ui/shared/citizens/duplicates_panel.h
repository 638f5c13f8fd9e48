// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/citizens/duplicate_rules.h"

#include <QList>
#include <QStringList>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace brobygger {

/// How long nothing is typed before duplicates are looked for, in milliseconds.
inline constexpr int pauseBeforeLooking = 150;
/// What is typed of a new person, and needs no typing of one who is chosen among the duplicates.
inline const QStringList personFields{QStringLiteral("givenName"), QStringLiteral("surname"), QStringLiteral("birthDate"),
                                      QStringLiteral("personNumber"), QStringLiteral("phone")};

/// The people who could be the one being typed, each a button with the reason beside it. With the citizen at the table it
/// only tells how many there are, so that no other name is seen.
class DuplicatesPanel final : public QWidget {
    Q_OBJECT
public:
    explicit DuplicatesPanel(QWidget* parent = nullptr);

    void setFound(const QList<PossibleDuplicate>& found);
    /// Names are not shown from now on.
    void hideNames() { m_namesAreHidden = true; }

Q_SIGNALS:
    void chosen(brobygger::CitizenId citizen);

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();

    QLabel* m_title;
    QVBoxLayout* m_list;
    QList<PossibleDuplicate> m_found;
    bool m_namesAreHidden = false;
};

} // namespace brobygger
