#include "LawPacks.h"

// The packs are built into the program, which then needs no folder beside it. The compiler's
// #embed (C23) takes milliseconds for what takes a Swift array literal more than a minute.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const char my_kul[] = {
#embed "Packs/my-kul.yaml"
};
static const char sg[] = {
#embed "Packs/sg.yaml"
};
static const char id_jkt[] = {
#embed "Packs/id-jkt.yaml"
};
static const char ae_dxb[] = {
#embed "Packs/ae-dxb.yaml"
};
static const char uk_lon[] = {
#embed "Packs/uk-lon.yaml"
};
static const char fr_par[] = {
#embed "Packs/fr-par.yaml"
};
static const char de_ber[] = {
#embed "Packs/de-ber.yaml"
};
static const char us_ca_la[] = {
#embed "Packs/us-ca-la.yaml"
};
static const char us_ny_nyc[] = {
#embed "Packs/us-ny-nyc.yaml"
};
static const char jp_tyo[] = {
#embed "Packs/jp-tyo.yaml"
};
static const char kr_sel[] = {
#embed "Packs/kr-sel.yaml"
};
static const char cn[] = {
#embed "Packs/cn.yaml"
};

static const struct {
    const char *id;
    const char *text;
    size_t length;
} packs[] = {
    {"my-kul", my_kul, sizeof my_kul},
    {"sg", sg, sizeof sg},
    {"id-jkt", id_jkt, sizeof id_jkt},
    {"ae-dxb", ae_dxb, sizeof ae_dxb},
    {"uk-lon", uk_lon, sizeof uk_lon},
    {"fr-par", fr_par, sizeof fr_par},
    {"de-ber", de_ber, sizeof de_ber},
    {"us-ca-la", us_ca_la, sizeof us_ca_la},
    {"us-ny-nyc", us_ny_nyc, sizeof us_ny_nyc},
    {"jp-tyo", jp_tyo, sizeof jp_tyo},
    {"kr-sel", kr_sel, sizeof kr_sel},
    {"cn", cn, sizeof cn},
};

size_t lawpacks_count(void) {
    return sizeof packs / sizeof packs[0];
}

const char *lawpacks_id(size_t position) {
    return position < lawpacks_count() ? packs[position].id : NULL;
}

const char *lawpacks_text(size_t position, size_t *length) {
    if (position >= lawpacks_count()) {
        *length = 0;
        return NULL;
    }
    *length = packs[position].length;
    return packs[position].text;
}
