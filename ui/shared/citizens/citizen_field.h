// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/citizens/citizen.h"

#include <QWidget>

namespace brobygger {

class Citizens;
class SearchPopup;

/// Chooses one person in a form: type a part of a name, a birth date or a telephone number, and choose below.
class CitizenField final : public QWidget {
    Q_OBJECT
public:
    explicit CitizenField(const Citizens& citizens, QWidget* parent = nullptr);

    /// Invalid as long as nobody is chosen.
    CitizenId citizen() const { return m_citizen; }
    void setCitizen(CitizenId citizen);
    /// Whether something is typed and nobody is chosen.
    bool isUnclear() const;

Q_SIGNALS:
    void citizenChanged();
    /// Somebody typed in it.
    void edited();

private:
    const Citizens& m_citizens;
    SearchPopup* m_search;
    CitizenId m_citizen;
};

} // namespace brobygger
