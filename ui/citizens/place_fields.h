// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/citizens/citizen.h"
#include "core/places/gazetteer.h"
#include "ui/kit/forms/record_fields.h"

#include <QObject>

class QLineEdit;

namespace brobygger {

class SearchField;

/// Where a citizen lives, as fields of a form: postcode and town, parish and municipality. A postcode fills the town and
/// proposes the parish with its municipality; a parish brings its municipality. What was chosen by hand is left alone, and
/// a code that is in no table stays as it is. A parish or municipality that is typed and in no list is refused: it would be
/// saved as none.
class PlaceFields final : public QObject {
    Q_OBJECT
public:
    PlaceFields(Form& form, RecordFields<Citizen>& fields, const Gazetteer& places, QObject* parent);

private:
    void showParish(const Citizen& citizen);
    void checkChosen(Problems& problems) const;
    void propose();
    void followParish();
    void setParish(const QString& code);
    void setMunicipality(const QString& code);

    Form& m_form;
    const Gazetteer& m_places;
    QLineEdit* m_postcode;
    QLineEdit* m_town;
    SearchField* m_parish;
    SearchField* m_municipality;
    bool m_townIsTyped = false;
    bool m_parishIsChosen = false;
};

} // namespace brobygger
