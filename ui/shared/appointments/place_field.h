// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appointments/appointment.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace brobygger {

class SearchPopup;
class Workspace;

/// Where an appointment is: an offer, a partner, the citizen's home, or a place in words only.
struct Place {
    QString words; ///< as written; empty when the offer's or the partner's name says it
    OfferId offer = {};
    PartnerId partner = {};
    bool atHome = false;

    bool operator==(const Place&) const = default;
};

/// One line for a place: offers and partners are found while one types, and what is chosen shows its address and
/// telephone below. What is not chosen stays as it was written.
class PlaceField final : public QWidget {
    Q_OBJECT
public:
    explicit PlaceField(const Workspace& workspace, QWidget* parent = nullptr);

    Place place() const;
    void setPlace(const Place& place);
    /// Whose home it is.
    void setCitizen(CitizenId citizen);
    /// The coded sector of what is chosen; empty when it says nothing about that.
    QString sector() const;

Q_SIGNALS:
    void placeChosen();

private:
    struct Details {
        QString name;
        QString address;
        QString phone;
    };
    Details details() const;
    void choose(const QString& key);
    void showDetails();

    const Workspace& m_workspace;
    SearchPopup* m_search;
    QLineEdit* m_key; ///< hidden: "offer 12", "partner 7" or "home"; a kept draft brings it back
    QLabel* m_details;
    CitizenId m_citizen;
};

} // namespace brobygger
